import type { Interpreting } from '#contract';

/** A professional, by full name or number; told of the duty of confidentiality. */
export interface Interpreter {
  readonly kind: Interpreting;
  readonly interpreter: string;
}

/** As it is sent: nothing when nobody interpreted. */
export function interpretedBy(through?: Interpreter): object {
  return through === undefined ? {} : { interpretedBy: { ...through, acknowledgesDuty: true } };
}
