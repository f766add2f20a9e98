/** The closed list of small changes a standing agreement makes room for. */
export const stepKinds = ['time', 'place', 'substitute', 'delay', 'small-measure'] as const;
export type StepKind = (typeof stepKinds)[number];
