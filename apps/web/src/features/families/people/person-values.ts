import { languages, protectionGrades } from '#contract';
import type { components } from '../../../api/schema.js';
import { chosen, written } from '../../../ui/form/use-form.js';

type NewPerson = components['schemas']['NewPersonDto'];

export const emptyPerson = {
  givenName: '',
  familyName: '',
  isBorn: 'yes',
  birthDate: '',
  carriedById: '',
  dueDate: '',
  nationalNumber: '',
  language: '',
  interpreterLanguage: '',
  protectionGrade: '',
  phone: '',
  email: '',
  address: '',
  noViewReason: '',
};
export type PersonValues = typeof emptyPerson;

/** Only what was written goes along. */
export function personOf(values: PersonValues): NewPerson {
  const born = values.isBorn === 'yes';
  return {
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    ...given('birthDate', born ? values.birthDate : ''),
    ...given('carriedById', born ? '' : values.carriedById),
    ...given('dueDate', born ? '' : values.dueDate),
    ...given('nationalNumber', born ? values.nationalNumber : ''),
    ...given('interpreterLanguage', values.interpreterLanguage),
    ...given('noViewReason', values.noViewReason),
    ...word('language', chosen(languages, values.language)),
    ...word('protectionGrade', chosen(protectionGrades, values.protectionGrade)),
    ...contactsOf(values),
  };
}

function contactsOf({ phone, email, address }: PersonValues): Pick<NewPerson, 'contacts'> {
  const contacts = { ...given('phone', phone), ...given('email', email), ...given('address', address) };
  return Object.keys(contacts).length === 0 ? {} : { contacts };
}

function given<K extends string>(name: K, value: string): Partial<Record<K, string>> {
  const text = written(value);
  return text === undefined ? {} : ({ [name]: text } as Record<K, string>);
}

function word<K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, V>);
}
