import type { Interpreting } from '#contract';
import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { InterpretedByDto } from './dto/interpreted-by.dto.js';
import { peopleErrors } from './people.errors.js';
import { refusesInterpreter, type Named } from './rules/interpreters.js';

/** The two columns beside what was said: both are empty when nobody interpreted. */
export interface Interpreted {
  readonly interpretedBy: Interpreting | null;
  readonly interpreter: string | null;
}

// Only names the caller knows anyway: a refusal must tell nobody who else is in the family.
const circle = `select given_name as "givenName", family_name as "familyName" from person
  where municipality_id = $1 and kind = 'citizen' and id = any ((select ctx.persons_known($2))::uuid[])`;

/** Who interpreted, as it is kept with what was said; refused when it is somebody of the family's circle. */
export async function interpretedIn(
  tx: Tx,
  familyId: string,
  said: InterpretedByDto | null | undefined,
): Promise<Interpreted> {
  if (said === undefined || said === null) return { interpretedBy: null, interpreter: null };
  const interpreter = said.interpreter.trim();
  const known = await tx.rows<Named>(circle, [tx.municipalityId, familyId]);
  const refusal = refusesInterpreter(interpreter, known);
  if (refusal === 'of-the-circle') throw peopleErrors['interpreter-too-near']();
  if (refusal !== null)
    throw platformErrors['invalid-request']({
      errors: [{ field: 'interpretedBy.interpreter', faults: [refusal] }],
    });
  return { interpretedBy: said.kind, interpreter };
}
