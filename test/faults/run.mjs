import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../scripts/build.mjs';

/**
 * The long form of what every test run does in short. `npm run faults -- races 5000`, `npm run faults -- rolling 50` and
 * `SEED=7 npm run faults -- sequences`.
 */
const programs = {
  crashes: { spec: 'test/http/crashes.spec.ts', count: 'CRASHES', long: '50' },
  clicks: { spec: 'test/http/crashes.spec.ts', count: 'CLICKS', long: '1000' },
  races: { spec: 'test/http/races.spec.ts', count: 'RACES', long: '1000' },
  rolling: { spec: 'test/http/compose.spec.ts', count: 'ROLLS', long: '20' },
  sequences: { spec: 'test/http/sequences.spec.ts', count: 'SEQUENCES', long: '50000' },
};

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [name = '', count] = process.argv.slice(2);
const program = programs[name];
if (program === undefined || (count !== undefined && !/^[1-9]\d*$/.test(count))) {
  console.error(`Say which: npm run faults -- ${Object.keys(programs).join('|')} [how many]`);
  process.exit(1);
}
buildIfStale();
const jest = join(root, 'node_modules/jest/bin/jest.js');
const node = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  jest,
  '--testTimeout',
  '86400000',
];
const environment = { ...process.env, [program.count]: count ?? program.long };
const done = spawnSync(process.execPath, [...node, '--selectProjects', 'http', '--', program.spec], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
process.exit(done.status ?? 1);
