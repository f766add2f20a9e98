import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from '../../scripts/build.mjs';

/**
 * Every rule broken in every small way, one at a time: some test must turn red each time. `npm run mutants` takes all
 * libs in turn, `npm run mutants -- consents` one, `npm run mutants -- consents/lanes` what of it has that in its path.
 * What was killed before and has not changed is not tried again.
 */
const rules = /\brules\/(?!testing\/|index\.ts)[\w./-]+(?<!\.spec)\.ts$/;
const libs = {
  people: {
    folder: 'libs/people',
    files: /\brules\/(?!authority\.table\.|testing\/)[\w.-]+(?<!\.spec)\.ts$/,
  },
  // The rows of the law, apart: each of their words is there before any test begins, so each is asked of all tests.
  law: { folder: 'libs/people', files: /\bauthority\.table\.(no|dk)[\w.]*\.ts$/ },
  decisions: { folder: 'libs/decisions', files: rules },
  consents: { folder: 'libs/consents', files: rules },
  // Not the table of grants itself: a copy of it would be no test. Who may do what is asked over HTTP, role by role.
  access: { folder: 'libs/platform/access', files: /^(rights|seen|viewer)\.ts$/ },
};

const asked = process.argv.slice(2).map((one) => /^([^/]*)\/?(.*)$/.exec(one).slice(1));
if (asked.some(([name, part]) => !(name in libs) || filesOf(name, part).length === 0)) {
  console.error(
    `Say which: npm run mutants -- ${Object.keys(libs).join('|')}, or a part of one: consents/lanes`,
  );
  process.exit(1);
}

function filesOf(name, part) {
  const { folder, files } = libs[name];
  return readdirSync(join(root, folder, 'src'), { recursive: true })
    .filter((path) => files.test(path) && path.includes(part))
    .map((path) => `${folder}/src/${path}`);
}

/** What no test noticed is tried anew: a new test may notice it, also where nobody can tell which tests reach it. */
function forgetSurvivors(file) {
  if (!existsSync(file)) return;
  const before = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values(before.files))
    one.mutants = one.mutants.filter(({ status }) => status === 'Killed');
  writeFileSync(file, JSON.stringify(before));
}

function optionsFor(name, part) {
  process.env.MUTANTS_OF = libs[name].folder;
  return {
    mutate: filesOf(name, part),
    plugins: [join(root, 'test/mutants/runner.mjs')],
    testRunner: 'in-process',
    buildCommand: 'node test/mutants/compile.mjs',
    coverageAnalysis: 'perTest',
    ignorePatterns: ['dist*', '.data', 'apps', 'docs', 'test/browser', 'reports'],
    incremental: true,
    incrementalFile: `.cache/mutants/${name}.json`,
    tempDirName: '.cache/mutants/tried',
    cleanTempDir: 'always',
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: `.cache/mutants/${name}.report.json` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
    // A busy machine is slow, and that kills nothing.
    timeoutMS: 20_000,
    concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
    allowConsoleColors: false,
    thresholds: { high: 95, low: 90, break: 90 },
  };
}

process.chdir(root);
for (const [name, part = ''] of asked.length > 0 ? asked : Object.keys(libs).map((one) => [one])) {
  forgetSurvivors(`.cache/mutants/${name}.json`);
  await new Stryker(optionsFor(name, part)).runMutationTest();
}
