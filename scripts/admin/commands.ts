import type pg from 'pg';
import { countries, secrecyClasses, sectors, serviceOwners, staffRoles, type StaffRole } from '#contract';
import { checkPolicy, policyKeys } from '#municipalities';
import { newId, type SecretKeys } from '#platform/database';
import { nationalNumberFrom, Refused, type Given, type Options } from './arguments.js';
import { employ } from './employ.js';
import { list } from './list.js';
import { endAllLogIns, endLogIns } from './log-ins.js';
import { municipalityIn, municipalityInUse, tell } from './places.js';

export interface Work {
  readonly owner: pg.Client;
  /** Opened only by commands that need them. */
  readonly keys: () => SecretKeys;
  readonly given: Given;
  readonly rest: readonly string[];
  /** Read before the database is opened: whoever types a number must not hold a transaction open. */
  readonly nationalNumber: string;
}

export interface Command {
  readonly usage: string;
  readonly options: Options;
  readonly rest?: string;
  readonly asksForNumber?: boolean;
  run(work: Work): Promise<string[]>;
}

const country = { wants: 'NO or DK', oneOf: countries };
const where: Options = {
  municipality: { wants: "a municipality's number, for example 0301", needed: true },
  country,
};
const number = { wants: 'a file, or - for standard input (the default)' };
const person: Options = {
  'given-name': { wants: 'a given name', needed: true },
  'family-name': { wants: 'a family name', needed: true },
  'national-number': number,
};
const name = ({ given }: Work) => `${given['given-name'] ?? ''} ${given['family-name'] ?? ''}`;

async function use({ owner, given, rest }: Work): Promise<string[]> {
  const place = await municipalityIn(owner, rest[0] ?? '', given.country);
  if (place.inUse) return [`${place.name} (${place.number}, ${place.country}) is in use already.`];
  await owner.query('update municipality set in_use_from = ctx.at() where id = $1', [place.id]);
  return [`${place.name} (${place.number}, ${place.country}) is in use from now on.`];
}

async function addAdministrator(work: Work): Promise<string[]> {
  const place = await municipalityInUse(work.owner, work.given);
  const post = { role: 'administrator', serviceId: null, mandate: null } as const;
  await employ(work.owner, work.keys(), place, work.given, work.nationalNumber, post);
  return [`${name(work)} is administrator of ${place.name}.`];
}

async function addService({ owner, given }: Work): Promise<string[]> {
  const place = await municipalityInUse(owner, given);
  const id = newId();
  const added = await owner.query(
    `insert into service (municipality_id, id, name, sector, owner, secrecy, phone, version)
      values ($1, $2, $3, $4, $5, $6, $7, 1) on conflict (municipality_id, guest_of, name) do nothing`,
    [place.id, id, given.name?.trim(), given.sector, given.owner, given.secrecy ?? 'ordinary', given.phone],
  );
  if (added.rowCount === 0) throw new Refused([`${place.name} has a service of this name already.`]);
  await tell(owner, place, 'service-set-up', { serviceId: id });
  return [`${given.name ?? ''} is a service of ${place.name}: ${id}`];
}

async function addStaff(work: Work): Promise<string[]> {
  const { owner, given } = work;
  const place = await municipalityInUse(owner, given);
  const role = given.role as StaffRole;
  const isWide = ['administrator', 'data-protection-officer', 'manager'].includes(role);
  if (!isWide && given.service === undefined)
    throw new Refused([`--service is missing: a ${role} works in a service.`]);
  const { rows } = await owner.query<{ id: string }>(
    `select id from service where municipality_id = $1 and (name = $2 or id::text = $2) and (closed_on is null or closed_on > app.today())`,
    [place.id, given.service ?? ''],
  );
  if (given.service !== undefined && rows[0] === undefined)
    throw new Refused([`--service: ${place.name} has no open service of this name or id.`]);
  const post = { role, serviceId: rows[0]?.id ?? null, mandate: given.mandate ?? null };
  await employ(owner, work.keys(), place, given, work.nationalNumber, post);
  return [`${name(work)} is ${role} in ${place.name}.`];
}

async function setPolicy({ owner, given }: Work): Promise<string[]> {
  const place = await municipalityInUse(owner, given);
  const { key = '', value = '' } = given;
  const answer = checkPolicy(place.country, key, /^-?\d{1,9}$/.test(value) ? Number(value) : value);
  if (!answer.ok) {
    const { limit } = answer;
    const allowed =
      limit?.is === 'number' ? `from ${limit.least} to ${limit.most}` : limit?.allowed.join(' or ');
    throw new Refused([
      `--value: ${answer.because}. ${place.country} allows ${allowed ?? 'nothing'} for ${key}.`,
    ]);
  }
  const id = newId();
  // No person stands behind a command; the nil id says so.
  await owner.query(
    `insert into policy (municipality_id, id, key, value, set_by, set_at) values ($1, $2, $3, $4, '00000000-0000-0000-0000-000000000000', ctx.at())`,
    [place.id, id, key, JSON.stringify(answer.value)],
  );
  await tell(owner, place, 'policy-set', { policyId: id, key });
  return [`${key} is ${answer.value} in ${place.name}.`];
}

/** Everything `npm run admin` can do. */
export const commands: Readonly<Record<string, Command>> = {
  'municipality use': {
    usage: 'municipality use <number> --country NO',
    rest: "the municipality's number",
    options: { country },
    run: use,
  },
  'administrator add': {
    usage:
      'administrator add --municipality 0301 --given-name … --family-name … --national-number <file or ->',
    options: { ...where, ...person },
    asksForNumber: true,
    run: addAdministrator,
  },
  'service add': {
    usage: 'service add --municipality 0301 --name … --sector school --owner municipality',
    options: {
      ...where,
      name: { wants: 'the name of the service', needed: true },
      sector: { wants: 'a field of work', needed: true, oneOf: sectors },
      owner: { wants: 'who is the controller', needed: true, oneOf: serviceOwners },
      secrecy: { wants: 'a secrecy class', oneOf: secrecyClasses },
      phone: { wants: 'a telephone number' },
    },
    run: addService,
  },
  'staff add': {
    usage:
      'staff add --municipality 0301 --service … --role coordinator --given-name … --family-name … --national-number <file or ->',
    options: {
      ...where,
      ...person,
      role: { wants: 'a role', needed: true, oneOf: staffRoles },
      service: { wants: 'the name or id of a service' },
      mandate: { wants: 'what they may decide in a meeting' },
    },
    asksForNumber: true,
    run: addStaff,
  },
  'policy set': {
    usage: 'policy set --municipality 0301 --key proposal-open-days --value 21',
    options: {
      ...where,
      key: { wants: 'a choice', needed: true, oneOf: policyKeys },
      value: { wants: 'a whole number or a word', needed: true },
    },
    run: setPolicy,
  },
  'log-ins end': {
    usage: 'log-ins end --municipality 0301 --national-number <file or ->',
    options: { ...where, 'national-number': number },
    asksForNumber: true,
    run: ({ owner, keys, given, nationalNumber }) => endLogIns(owner, keys(), given, nationalNumber),
  },
  'log-ins end-all': {
    usage: 'log-ins end-all',
    options: {},
    run: ({ owner }) => endAllLogIns(owner),
  },
  list: {
    usage: 'list [--municipality 0301]',
    options: { municipality: { wants: "a municipality's number" }, country },
    run: ({ owner, given }) => list(owner, given),
  },
};

export function readNumber(command: Command, given: Given): string {
  return command.asksForNumber === true ? nationalNumberFrom(given['national-number']) : '';
}
