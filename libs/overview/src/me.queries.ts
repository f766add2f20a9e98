import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { holdingPolicy } from '#municipalities';
import { Database, statement, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { MeView } from './dto/me.view.js';
import type { MyMunicipalityView } from './dto/my-municipality.view.js';
import { freshUntil } from './rules/fresh-until.js';

const text = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
const me = statement('me', `${text('open-decisions')}${text('me')}`);

export type Me = Omit<MeView, 'csrfToken'>;
type Found = Omit<Me, 'freshUntil' | 'municipality'> & {
  readonly municipality: Omit<MyMunicipalityView, 'accent'> | null;
  readonly policies: Readonly<Record<'step-up-minutes' | 'own-device-level' | 'accent', unknown>>;
};

/** Who the caller is and what waits for them, in one round trip. */
@Injectable()
export class MeQueries {
  constructor(private readonly database: Database) {}

  async me(caller: Ticket): Promise<Me> {
    const [found] = await this.database.read<Found>(caller, me);
    if (found === undefined) throw platformErrors['not-logged-in']();
    const { policies, ...told } = found;
    const { municipality } = told;
    return {
      ...told,
      municipality: municipality && inItsColour(municipality, policies.accent),
      freshUntil: freshOf(told, policies),
    };
  }
}

function inItsColour(municipality: Omit<MyMunicipalityView, 'accent'>, saved: unknown): MyMunicipalityView {
  return { ...municipality, accent: holdingPolicy(municipality.country, 'accent', saved) };
}

function freshOf(
  { person, municipality, acr, authAt }: Omit<Found, 'policies'>,
  saved: Found['policies'],
): Me['freshUntil'] {
  if (person === null || municipality === null) return null;
  const { country } = municipality;
  const [minutes, level] = [saved['step-up-minutes'], saved['own-device-level']];
  return freshUntil({ country, acr, authAt, minor: person.minor, minutes, level });
}
