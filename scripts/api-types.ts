import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { apiDocument } from '../test/support/api-document.js';

/**
 * Writes the web client's types from the API's description, so that a page cannot read what no answer holds.
 * `--check` writes nothing and fails when they are stale.
 */
const file = join(process.cwd(), 'apps/web/src/api/schema.d.ts');
const heading = '// Written by `npm run api:types` from the API’s description. Not edited by hand.\n\n';
const options = {
  alphabetize: true,
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  silent: true,
};
const types = await openapiTS((await apiDocument()) as unknown as OpenAPI3, options);
const wanted = heading + astToString(types);

function written(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv.includes('--check')) {
  if (written() !== wanted) {
    console.error('apps/web/src/api/schema.d.ts is stale; run: npm run api:types');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  console.log('apps/web/src/api/schema.d.ts written.');
}
