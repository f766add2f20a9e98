interface Described {
  readonly nullable?: boolean;
}

/**
 * Fields that say nothing where the description lets them say nothing: the validator takes `null` for left out, and
 * whoever asks a field whether it was left out would meet `null` instead.
 */
export function unmeantNulls(value: unknown, parent = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, n) => unmeantNulls(one, `${parent}${n}.`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (inner !== null) return unmeantNulls(inner, `${parent}${name}.`);
    const described = describedIn(value, name);
    return described === undefined || described.nullable === true ? [] : [`${parent}${name}`];
  });
}

/** What the API's description is made from. */
function describedIn(form: object, field: string): Described | undefined {
  return Reflect.getMetadata('swagger/apiModelProperties', form, field) as Described | undefined;
}
