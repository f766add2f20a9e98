import { readFileSync } from 'node:fs';
import { variables, type Variable } from './variables.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A secret may stand in a file instead of in the environment, where every process of the same user could read it:
 * `SMTP_URL_FILE=/run/secrets/smtp` for `SMTP_URL`. Problems name the variable, never what it holds.
 */
export function withSecretFiles(environment: Environment, problems: string[]): Environment {
  const found: Record<string, string> = {};
  for (const [name, variable] of Object.entries<Variable<unknown>>(variables)) {
    const path = (environment[`${name}_FILE`] ?? '').trim();
    if (!variable.secret || path === '') continue;
    if ((environment[name] ?? '').trim() !== '') {
      problems.push(`${name} and ${name}_FILE are both set: keep one.`);
      continue;
    }
    const text = contentOf(path);
    if (text === undefined) problems.push(`${name}_FILE names a file that cannot be read.`);
    else if (text.trim() === '') problems.push(`${name}_FILE names an empty file.`);
    else found[name] = text.trim();
  }
  return { ...environment, ...found };
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
