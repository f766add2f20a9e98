import { isProtected, rosterFor, type RosterFacts, type RosterTie } from './roster.js';

/**
 * Whose names the viewer may know, wherever a name is told: oneself, everyone on the viewer's roster, and whoever answers
 * for somebody together with the viewer, since both sign for it; never past a home under protection.
 */
export function personsKnown(facts: RosterFacts): readonly string[] {
  const { viewerId, ties } = facts;
  const mine = ties.filter((tie) => tie.personId === viewerId);
  if (mine.some(({ kind }) => kind === 'coordinator' || kind === 'stand-in'))
    return [...new Set([viewerId, ...Object.keys(facts.protection)])].sort();
  const answers = ({ kind }: RosterTie): boolean => kind === 'guardian' || kind === 'representative';
  const theirs = new Set(mine.filter(answers).map(({ subjectId }) => subjectId));
  const holders = ties
    .filter((tie) => answers(tie) && theirs.has(tie.subjectId))
    .map(({ personId }) => personId)
    .filter((id) => !isProtected(facts, id));
  const listed = rosterFor(facts).map(({ personId }) => personId);
  return [...new Set([viewerId, ...listed, ...holders])].sort();
}
