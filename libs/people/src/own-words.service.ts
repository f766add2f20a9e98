import { Injectable } from '@nestjs/common';
import { Events } from '#platform/audit';
import { Database, type Ticket } from '#platform/database';
import type { OwnWordsDto } from './dto/own-words.dto.js';
import { fieldWords } from './field-words.js';
import type { Person } from './person.entity.js';

type Words = Pick<Person, 'language' | 'interpreterLanguage' | 'plainLanguage'>;
const mine = `select language, interpreter_language as "interpreterLanguage", plain_language as "plainLanguage"
  from person where municipality_id = $1 and id = $2`;

/** Everybody chooses for themself how they are spoken to. */
@Injectable()
export class OwnWordsService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async choose(caller: Ticket, dto: OwnWordsDto): Promise<void> {
    await this.database.write(caller, async (tx) => {
      const { municipalityId, personId } = tx.actor;
      const now = await tx.one<Words>(mine, [municipalityId, personId]);
      const { language = now.language, plainLanguage = now.plainLanguage } = dto;
      const { interpreterLanguage = now.interpreterLanguage } = dto;
      await tx.rows('select app.choose_words($1, $2, $3)', [language, interpreterLanguage, plainLanguage]);
      await this.events.record(tx, {
        type: 'person-corrected',
        familyId: null,
        subjectIds: [],
        area: null,
        lane: 'only-me',
        payload: { personId, fields: fieldWords(dto) },
      });
    });
  }
}
