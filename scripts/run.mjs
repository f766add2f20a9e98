import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, root } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';

const [name] = process.argv.splice(2, 1);
endWithNpm();
buildIfStale();
await import(pathToFileURL(join(root, `dist/scripts/${name}.js`)).href);
