import swc from '@swc/jest';

/**
 * The door of a lib with what is plain alone: rules, the one predicate, dates and proofs. A rule needs no more of another
 * lib, and a mutant is tried in a tenth of the time when no module, table or service is loaded for it.
 */
const plain = /\/rules\/|\/proof\/|\/(viewer|local-date|holidays)\.js$/;
const withinTheRules = (source) =>
  source.replace(/^export [^;]* from '([^']+)';$/gm, (line, from) => (plain.test(from) ? line : ''));
const swcTransformer = swc.createTransformer();

export default {
  ...swcTransformer,
  process: (source, ...rest) => swcTransformer.process(withinTheRules(source), ...rest),
  processAsync: (source, ...rest) => swcTransformer.processAsync(withinTheRules(source), ...rest),
};
