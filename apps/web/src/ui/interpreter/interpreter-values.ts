import { interpretings } from '#contract';
import type { components } from '../../api/schema.js';
import { chosen } from '../form/use-form.js';

// An alias: a form's fields are read by name, and an interface has none to read.
/** What is written of an interpreter, beside whatever else a form asks. */
export type InterpreterValues = {
  readonly interpreting: string;
  readonly interpreter: string;
  readonly acknowledgesDuty: readonly string[];
};

export const noInterpreter: InterpreterValues = { interpreting: '', interpreter: '', acknowledgesDuty: [] };

/** As it is sent: nothing when nobody interpreted, and what is missing is the server's to refuse. */
export function interpretedBy({ interpreting, interpreter, acknowledgesDuty }: InterpreterValues): {
  interpretedBy?: components['schemas']['InterpretedByDto'];
} {
  const kind = chosen(interpretings, interpreting);
  if (kind === undefined) return {};
  const isBound = acknowledgesDuty.includes('yes');
  return { interpretedBy: { kind, interpreter: interpreter.trim(), acknowledgesDuty: isBound as true } };
}

/** Whether all that is asked about an interpreter has been written. */
export function isWhole({ interpreter, acknowledgesDuty }: InterpreterValues): boolean {
  return interpreter.trim() !== '' && acknowledgesDuty.includes('yes');
}
