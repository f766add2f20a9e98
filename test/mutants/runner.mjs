import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/**
 * Runs the specs of the rules in this very process, one call after the other: with nothing to start and nothing to wait
 * for, a mutant takes milliseconds where jest needs seconds.
 */
class InProcess {
  #state = (globalThis.__stryker__ ??= {});
  #tests;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.#load();
    const outcome = await this.#run(this.#tests, false);
    return { ...outcome, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit }) {
    this.#state.hitCount = hitLimit === undefined ? undefined : 0;
    this.#state.hitLimit = hitLimit;
    this.#state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment || !this.#tests) this.#load();
    } catch (error) {
      // What cannot even be loaded does not go unnoticed.
      const loading = { id: 'loading', name: 'loading', timeSpentMs: 0 };
      return toMutantRunResult({
        status: DryRunStatus.Complete,
        tests: [{ ...loading, status: TestStatus.Failed, failureMessage: String(error) }],
      });
    }
    this.#state.activeMutant = activeMutant.id;
    const asked = testFilter && new Set(testFilter);
    const tests = asked ? this.#tests.filter(({ id }) => asked.has(id)) : this.#tests;
    return toMutantRunResult(await this.#run(tests, true));
  }

  /** Everything anew: a mutant in a constant is there only for those who load it. */
  #load() {
    this.#tests = undefined;
    const compiled = resolve('dist');
    // Who required a module holds on to it, so that is let go of too.
    const require = createRequire(join(compiled, 'package.json'));
    for (const file of Object.keys(require.cache)) if (file.startsWith(compiled)) delete require.cache[file];
    const folder = join('dist', process.env.MUTANTS_OF, 'src');
    const specs = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.spec.js'));
    for (const spec of specs.sort()) require(resolve(folder, spec));
    this.#tests = require('@jest/globals').tests.map((one) => ({ ...one, id: one.name }));
  }

  async #run(tests, untilRed) {
    const done = [];
    for (const { id, name, run } of tests) {
      const began = performance.now();
      this.#state.currentTestId = id;
      const failed = await redBy(run);
      const one = { id, name, timeSpentMs: performance.now() - began };
      const tooOften = determineHitLimitReached(this.#state.hitCount, this.#state.hitLimit);
      if (tooOften) return tooOften;
      done.push(
        failed === undefined
          ? { ...one, status: TestStatus.Success }
          : { ...one, status: TestStatus.Failed, failureMessage: failed },
      );
      if (untilRed && failed !== undefined) break;
    }
    this.#state.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: done };
  }
}

async function redBy(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)];
