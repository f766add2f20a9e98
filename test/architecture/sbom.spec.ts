import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}
interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

it('the bill of materials names what the lock file installs to run the product; npm run sbom writes it', () => {
  const { packages } = read<Lock>('package-lock.json');
  const installed = Object.entries(packages).flatMap(([path, { version, dev }]) =>
    path === '' || dev === true ? [] : [`${path.split('node_modules/').at(-1) ?? ''}@${version}`],
  );
  const { components } = read<Bill>('docs/sbom.json');
  const named = components.map(({ name, version }) => `${name}@${version}`);
  expect([...new Set(named)].sort()).toEqual([...new Set(installed)].sort());
});
