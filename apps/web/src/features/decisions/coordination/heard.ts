import { languages } from '#contract';
import type { components } from '../../../api/schema.js';
import { chosen, written } from '../../../ui/form/use-form.js';
import { interpretedBy, noInterpreter } from '../../../ui/interpreter/interpreter-values.js';

export type Body = components['schemas']['ChildViewDto'];
export const stands = ['for', 'against', 'nothing'] as const;
/** Nothing is chosen beforehand. */
export const empty = {
  stand: '',
  words: '',
  present: '',
  readableBy: [] as readonly string[],
  talkedOn: '',
  language: '',
  ...noInterpreter,
};

/** As it is sent: words only of a child who says something. */
export function bodyOf(values: typeof empty, childId: string): Body {
  const saysNothing = values.stand === 'nothing';
  const words = saysNothing ? undefined : written(values.words);
  const talkedOn = written(values.talkedOn);
  const present = values.present.split(',').flatMap((one) => written(one) ?? []);
  return {
    childId,
    saysNothing,
    objects: values.stand === 'against',
    present,
    readableBy: saysNothing ? [] : [...values.readableBy],
    language: chosen(languages, values.language) ?? 'nb',
    ...interpretedBy(values),
    ...(words === undefined ? {} : { words }),
    ...(talkedOn === undefined ? {} : { talkedOn }),
  };
}
