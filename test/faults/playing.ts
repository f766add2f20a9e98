import { FamilyStory, step } from '../support/a-family.js';
import type { Answer, Client } from '../support/town.js';
import type { Arena } from './arena.js';
import { folk, type Command } from './commands.js';
import { dayOf } from '../support/days.js';

interface Row {
  readonly id: string;
  readonly version: number;
}

const day = 86_400_000;

/** A family in which anybody may try anything, over HTTP, with whatever a person could know beforehand. */
export class Stage {
  /** What was answered, command by command. */
  readonly log: string[] = [];
  private readonly clients = new Map<string, Client>();
  /** Sheets as they were read when the last version was put forward. */
  private readonly read = new Map<string, string>();

  private constructor(
    private readonly arena: Arena,
    readonly story: FamilyStory,
    private readonly people: Readonly<Record<string, string>>,
  ) {}

  static open(
    arena: Arena,
    outsider: string,
    teacher: { personId: string; serviceId: string },
  ): Promise<Stage> {
    return arena.alone(() => Stage.begin(arena, outsider, teacher));
  }

  private static async begin(
    arena: Arena,
    outsider: string,
    teacher: { personId: string; serviceId: string },
  ): Promise<Stage> {
    const coordinator = await arena.town.employee('Kaja', 'coordinator', arena.service);
    const story = await FamilyStory.begin(arena.town, coordinator, arena.service);
    await story.member('Kari', '1988-03-03');
    await story.member('Ola', '1987-04-04');
    await story.member('Amina', '2016-05-05');
    await story.member('Jonas', '2013-02-02');
    await story.home('Kari', 'Ola', 'Amina', 'Jonas');
    for (const adult of ['Kari', 'Ola']) await story.responsible(adult, 'Amina', 'Jonas');
    for (const adult of ['Kari', 'Ola']) await story.livesWith(adult, 'Amina');
    const people = { ...story.ids, coordinator: coordinator.personId, teacher: teacher.personId, outsider };
    const stage = new Stage(arena, story, people);
    await stage.bringIn(teacher);
    return stage;
  }

  /** The school, as another service, so that somebody can call back. */
  private async bringIn({ personId, serviceId }: { personId: string; serviceId: string }): Promise<void> {
    const kari = this.story.idOf('Kari');
    const { coordinator } = this.story;
    const payload = { language: 'nb', title: 'Skolen blir med', serviceId };
    const part = { kind: 'team-service-add', area: 'school', subjectIds: [kari], payload };
    const id = await this.story.propose('Skal skolen bli med?', [part], coordinator);
    await this.story.sign('Kari', id);
    await coordinator.does(`${this.story.path}/team`, { serviceId, personId });
  }

  async play(command: Command): Promise<Answer | null> {
    const answer = await this.act(command);
    const { act, who } = command;
    this.log.push(`${who}: ${act} → ${answer === null ? 'nothing to do it to' : saidIn(answer)}`);
    return answer;
  }

  private async act({ act, who, chance: [a, b, c] }: Command): Promise<Answer | null> {
    const decision = await this.decision(b);
    const on = (path: string): string => `${this.story.path}/decisions/${decision?.id ?? ''}${path}`;
    const post = (path: string, body: unknown = {}): Promise<Answer> => this.send(who, 'post', path, body);
    const isDecided = decision !== undefined;
    switch (act) {
      case 'put': {
        const drafted = await post(`${this.story.path}/decisions`, await this.draft(a, c));
        if (drafted.status !== 201) return drafted;
        return this.remembering(
          await post(`${this.story.path}/decisions/${String(drafted.body.id)}/propose`),
        );
      }
      case 'draft':
        return post(`${this.story.path}/decisions`, await this.draft(a, c));
      case 'propose':
        return isDecided ? this.remembering(await post(on('/propose'))) : null;
      case 'revise':
        return isDecided ? post(on('/versions'), await this.draft(a, c)) : null;
      case 'withdraw':
        return isDecided ? post(on('/withdraw')) : null;
      case 'next signer':
        return this.nextSigner(a);
      case 'sign':
        return isDecided
          ? post(on('/signatures'), yesOrNo(await this.sheet(decision, this.id(who)), a))
          : null;
      case 'sign what was read before':
        return isDecided
          ? post(
              on('/signatures'),
              yesOrNo(this.read.get(`${decision.id} ${this.id(who)}`) ?? '0'.repeat(64), a),
            )
          : null;
      case 'sign another sheet':
        return isDecided ? post(on('/signatures'), yesOrNo(await this.anySheet(c), a)) : null;
      case 'sign for another': {
        const other = who === 'Kari' ? 'Ola' : 'Kari';
        if (!isDecided) return null;
        const body = yesOrNo(await this.sheet(decision, this.id(other)), a);
        return post(on('/signatures'), { ...body, onBehalfOf: this.id(other) });
      }
      case 'take back': {
        const id = await this.some(
          `select id from signature where family_id = $1 and (person_id = $2 or $3)`,
          a,
          [this.id(who), c < 0.2],
        );
        return id === null ? null : post(`${this.story.path}/signatures/${id}/withdraw`);
      }
      case 'say a view': {
        const child = ['Amina', 'Jonas'].includes(who) ? who : c < 0.5 ? 'Amina' : 'Jonas';
        const said =
          a < 0.3 ? { saysNothing: true } : { saysNothing: false, words: 'Jeg vil helst ha det som før.' };
        const view = { ...said, objects: a > 0.75, present: ['alene'], language: 'nb' };
        return isDecided ? post(on('/child-views'), { childId: this.id(child), ...view }) : null;
      }
      case 'weigh': {
        const id = await this.some(`select id from child_view where family_id = $1 and objects`, a);
        const weighed = { reasons: 'Vi snakket om det, og det veier likevel mest.', toldChild: true };
        return id === null ? null : post(`${this.story.path}/child-views/${id}/weighing`, weighed);
      }
      case 'talk':
        return isDecided ? post(on('/talks'), { kind: a < 0.7 ? 'talk' : 'interpreter' }) : null;
      case 'close talk': {
        const id = await this.some(`select id from talk where family_id = $1 and closed_at is null`, a);
        return id === null
          ? null
          : post(`${this.story.path}/talks/${id}/close`, { outcome: 'Snakket sammen' });
      }
      case 'also me':
        return isDecided ? post(on('/also-me')) : null;
      case 'trial': {
        const id = await this.some(
          `select p.id from part p join decision d on d.id = p.decision_id and d.current_version = p.version_n where p.family_id = $1 and d.id = $2`,
          a,
          [decision?.id ?? null],
        );
        return id === null ? null : post(on('/trials'), { partIds: [id] });
      }
      default:
        return this.actOnFacts({ act, who, chance: [a, b, c] }, decision, post);
    }
  }

  /** Somebody who is asked and has not answered reads the sheet and answers it; a child is asked first. */
  private async nextSigner(a: number): Promise<Answer | null> {
    const [waiting] = await this.arena.town.sql<Row & { personId: string; role: string }>(
      `select d.id, d.current_version as version, r.person_id as "personId", r.role from decision d
         join requirement r on r.decision_id = d.id and r.version_n = d.current_version and r.retired_at is null and r.state = 'open' and r.role in ('heard', 'sign')
         where d.family_id = $1 and d.status = 'proposed'
           and not exists (select 1 from signature s where s.decision_id = d.id and s.version_n = d.current_version and s.person_id = r.person_id and r.id = any (s.requirement_ids)
             and not exists (select 1 from signature_withdrawal w where w.signature_id = s.id))
           and not exists (select 1 from child_view c where r.role = 'heard' and c.decision_id = d.id and c.version_n = d.current_version and c.child_id = r.person_id)
         order by d.created_at desc, r.role, r.id limit 1`,
      [this.story.id],
    );
    const who = folk.find((name) => this.id(name) === waiting?.personId);
    if (waiting === undefined || who === undefined) return null;
    const path = `${this.story.path}/decisions/${waiting.id}`;
    if (waiting.role === 'sign')
      return this.send(
        who,
        'post',
        `${path}/signatures`,
        yesOrNo(await this.sheet(waiting, waiting.personId), a),
      );
    const view = {
      childId: waiting.personId,
      saysNothing: true,
      objects: a > 0.9,
      present: ['alene'],
      language: 'nb',
    };
    return this.send('coordinator', 'post', `${path}/child-views`, view);
  }

  private async actOnFacts(
    { act, who, chance: [a, , c] }: Command,
    decision: Row | undefined,
    post: (path: string, body?: unknown) => Promise<Answer>,
  ): Promise<Answer | null> {
    const { path } = this.story;
    const adult = c < 0.6 ? 'Ola' : 'Kari';
    const child = a < 0.5 ? 'Amina' : 'Jonas';
    switch (act) {
      case 'block':
        return post(`${path}/blocks`, { personId: this.id('Ola'), source: 'court', basis: 'Besøksforbud' });
      case 'unblock': {
        const id = await this.some(`select id from block where family_id = $1 and valid_to is null`, a);
        return id === null ? null : this.send(who, 'patch', `${path}/blocks/${id}`, {});
      }
      case 'end responsibility':
      case 'end daily life': {
        const [table, route] =
          act === 'end daily life'
            ? ['daily_authority', 'daily-authorities']
            : ['parental_responsibility', 'parental-responsibilities'];
        const id = await this.some(
          `select id from ${table} where $1::uuid is not null and adult_id = $2 and child_id = $3 and valid_to is null`,
          a,
          [this.id(adult), this.id(child)],
        );
        return id === null
          ? null
          : this.send(who, 'patch', `${path}/${route}/${id}`, { reason: 'court-order' });
      }
      case 'give responsibility':
        return post(`${path}/parental-responsibilities`, {
          childId: this.id(child),
          adultId: this.id(adult),
          source: 'court-order',
        });
      case 'lose capacity':
      case 'regain capacity': {
        const capacity = act === 'lose capacity' ? 'no-consent' : 'full';
        const [person] = await this.arena.town.sql<{ version: number }>(
          'select version from person where id = $1',
          [this.id('Ola')],
        );
        const seen = { 'if-match': `"${person?.version ?? 1}"` };
        return this.send(
          who,
          'patch',
          `${path}/members/${this.story.memberIdOf('Ola')}/person`,
          { capacity },
          seen,
        );
      }
      case 'time passes':
        return this.pass(a < 0.4 ? day / 24 : a < 0.9 ? day * (1 + Math.floor(c * 3)) : day * 16);
      case 'record on paper': {
        if (decision === undefined) return null;
        const paper = {
          route: c < 0.5 ? 'paper' : 'oral',
          language: 'nb',
          identityChecked: 'Førerkort',
          note: 'Mappe 3',
          copyGiven: true,
        };
        const answer = { personId: this.id(adult), answer: a < 0.9 ? 'yes' : 'no' };
        return post(`${path}/decisions/${decision.id}/recorded-answers`, { ...answer, ...paper });
      }
      case 'call back': {
        const id = await this.some(
          `select s.id from signature s where s.family_id = $1 and ($2 or (s.route in ('paper', 'oral') and not exists (select 1 from call_back c where c.signature_id = s.id)))`,
          c,
          [a < 0.1],
        );
        return id === null ? null : post(`${path}/signatures/${id}/call-back`, { confirmed: a < 0.9 });
      }
      case 'delegate': {
        const today = dayOf(await this.now());
        const until = dayOf(today, 1 + Math.floor(c * 20));
        const to = who === 'Kari' ? 'Ola' : 'Kari';
        const kinds = a < 0.8 ? ['action-add', 'goal-add', 'action-change'] : ['passport'];
        return post(`${path}/delegations`, {
          toPersonId: this.id(to),
          kinds,
          validFrom: today,
          validTo: until,
        });
      }
      case 'help':
        return post(`${path}/help`, { kind: a < 0.5 ? 'pressured' : 'call' });
      case 'close help': {
        const id = await this.some(`select id from help_word where family_id = $1 and closed_at is null`, a);
        return id === null ? null : post(`${path}/help/${id}/close`, { outcome: 'Vi har snakket' });
      }
      default:
        return null;
    }
  }

  /** Parts about one or several, some of them changing what is agreed already. */
  private async draft(a: number, c: number): Promise<Record<string, unknown>> {
    const [kari, ola, amina, jonas] = ['Kari', 'Ola', 'Amina', 'Jonas'].map((name) => this.id(name));
    const all = [
      step('work', kari ?? '', 'Kurs'),
      step('work', ola ?? '', 'Kurs'),
      step('school', amina ?? '', 'Leksehjelp'),
      step('leisure', jonas ?? '', 'Fotball'),
      {
        kind: 'goal-add',
        area: 'network',
        subjectIds: [kari],
        payload: { language: 'nb', title: 'Flere venner', horizon: 'now' },
      },
      {
        kind: 'goal-add',
        area: 'leisure',
        subjectIds: [amina, jonas],
        payload: { language: 'nb', title: 'Mer fritid', horizon: 'long' },
      },
      step('economy', kari ?? '', 'Gjeldsråd', {
        payload: { language: 'nb', title: 'Gjeldsråd', owner: { kind: 'member', personId: ola } },
      }),
    ];
    const target = await this.some(`select id from action where family_id = $1 and area = 'work'`, c);
    const change = {
      kind: 'action-change',
      area: 'work',
      subjectIds: [kari],
      payload: { language: 'nb', title: 'Noe annet', targetId: target },
    };
    const choice = target === null ? all : [...all, change];
    const count = 1 + Math.floor(c * 2.5);
    const parts = Array.from(
      { length: count },
      (_, index) => choice[Math.floor((a + index / count) * choice.length) % choice.length],
    );
    return { question: 'Skal vi gjøre dette?', parts, ...(c > 0.9 ? { openDays: 3 } : {}) };
  }

  private id(who: string): string {
    return this.people[who] ?? '';
  }

  /** The latest decision more often than an older one. */
  private async decision(b: number): Promise<Row | undefined> {
    const rows = await this.arena.town.sql<Row>(
      `select id, current_version as version from decision where family_id = $1 order by created_at desc, id desc limit 3`,
      [this.story.id],
    );
    return rows[Math.floor(b * b * b * rows.length)];
  }

  private async sheet(decision: Row, personId: string): Promise<string> {
    const rows = await this.arena.town.sql<{ hash: string }>(
      `select sheet_hash as hash from sheet where decision_id = $1 and version_n = $2 and person_id = $3 order by created_at desc, id desc limit 1`,
      [decision.id, decision.version, personId],
    );
    return rows[0]?.hash ?? '0'.repeat(64);
  }

  private async anySheet(c: number): Promise<string> {
    const rows = await this.arena.town.sql<{ hash: string }>(
      `select sheet_hash as hash from sheet where family_id = $1 order by created_at desc, id limit 12`,
      [this.story.id],
    );
    return rows[Math.floor(c * rows.length)]?.hash ?? '0'.repeat(64);
  }

  private async remembering(answer: Answer): Promise<Answer> {
    const id = wordIn(answer.body.id);
    if (answer.status !== 200) return answer;
    for (const who of ['Kari', 'Ola'])
      this.read.set(
        `${id} ${this.id(who)}`,
        await this.sheet({ id, version: Number(answer.body.version) }, this.id(who)),
      );
    return answer;
  }

  private async some(sql: string, chance: number, more: readonly unknown[] = []): Promise<string | null> {
    const rows = await this.arena.town.sql<{ id: string }>(`${sql} order by 1 desc limit 8`, [
      this.story.id,
      ...more,
    ]);
    return rows[Math.floor(chance * rows.length)]?.id ?? null;
  }

  private async now(): Promise<string> {
    return (await this.arena.town.sql<{ at: string }>('select app.iso(ctx.at()) as at'))[0]?.at ?? '';
  }

  private async pass(ms: number): Promise<null> {
    await this.arena.alone(() =>
      this.arena.town.sql(`update ctx.clock set ahead = ahead + make_interval(secs => $1)`, [ms / 1000]),
    );
    return null;
  }

  /** As the person, logging in again when the log-in has grown old. */
  private async send(
    who: string,
    method: 'post' | 'patch',
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const client = this.clients.get(who) ?? (await this.logIn(who));
    const answer = await client[method](path, body, headers);
    if (answer.status !== 401 && answer.body.code !== 'step-up-needed') return answer;
    return (await this.logIn(who))[method](path, body, headers);
  }

  private async logIn(who: string): Promise<Client> {
    const client = await this.arena.town.logIn(this.id(who));
    this.clients.set(who, client);
    return client;
  }
}

function yesOrNo(sheetHash: string, a: number): Record<string, unknown> {
  const answer = a < 0.82 ? 'yes' : a < 0.92 ? 'yes-with-words' : 'no';
  return { sheetHash, answer, language: 'nb', ...(answer === 'yes' ? {} : { words: 'Jeg vil si noe' }) };
}

function saidIn({ status, body }: Answer): string {
  return `${status} ${wordIn(body.code)}${wordIn(body.status)}`;
}

function wordIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
