import { isAbsolute, resolve } from 'node:path';

/** What one environment variable wants. `parse` answers undefined when the text is not that. */
export interface Variable<T> {
  readonly wants: string;
  readonly about: string;
  /** A wrong secret is named, never echoed. */
  readonly secret?: boolean;
  parse(text: string): T | undefined;
}

const port = (text: string) => (/^\d+$/.test(text) && +text >= 1 && +text <= 65_535 ? +text : undefined);
const count = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? +text : undefined);
const fewSeconds = (text: string) => (/^[0-8]$/.test(text) ? +text : undefined);
const folder = (text: string) => (isAbsolute(text) ? text : resolve(text));
const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (text: string) =>
    words.find((word) => word === text);
const url =
  (...protocols: readonly string[]) =>
  (text: string) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : undefined;
const word = (text: string) => text;
const share = (text: string) => (/^(0(\.\d{1,6})?|1(\.0)?)$/.test(text) ? +text : undefined);
/** As OpenTelemetry writes them: `name=value,name=value`, values as in an address. */
const headers = (text: string): Readonly<Record<string, string>> | undefined => {
  const pairs = text.split(',').map((pair) => /^\s*([\w-]+)=([\x21-\x7e]*)\s*$/.exec(pair));
  if (pairs.includes(null)) return undefined;
  try {
    return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', decodeURIComponent(pair?.[2] ?? '')]));
  } catch {
    return undefined;
  }
};

const postgres = (about: string): Variable<string> => ({
  about,
  wants: 'an address postgres://user:password@host:port/database',
  secret: true,
  parse: url('postgres:', 'postgresql:'),
});
const number = (about: string): Variable<number> => ({
  about,
  wants: 'a whole number above 0',
  parse: count,
});

/** Every setting there is. Nothing else in the product reads the environment. */
export const variables = {
  NODE_ENV: {
    about: 'production switches every demo help off; default development',
    wants: 'one of development, test, production',
    parse: oneOf('development', 'test', 'production'),
  },
  HOST: {
    about: 'the address to listen on; default localhost, in production 0.0.0.0',
    wants: 'a host',
    parse: word,
  },
  PORT: { about: 'the port to listen on; default 3000', wants: 'a number from 1 to 65535', parse: port },
  WORKER_PORT: {
    about: 'the port on which a worker of its own tells whether it is well; default 3001',
    wants: 'a number from 1 to 65535',
    parse: port,
  },
  PUBLIC_URL: {
    about: 'the address people open; default http://localhost:PORT',
    wants: 'an address https://… (or http://… on this machine)',
    parse: url('https:', 'http:'),
  },
  DATA_DIR: { about: 'where the embedded database lives; default .data', wants: 'a folder', parse: folder },
  KEYS_DIR: {
    about:
      'private keys of vault, national numbers, signing and checkpoints, outside the database; default DATA_DIR/keys',
    wants: 'a folder',
    parse: folder,
  },
  CHECKPOINT_DIR: {
    about:
      'signed checkpoints, kept apart from the data and never restored with it; default DATA_DIR/checkpoints',
    wants: 'a folder',
    parse: folder,
  },
  DOCUMENTS_DIR: {
    about: 'uploaded files, sealed, never inside the web root; default DATA_DIR/documents',
    wants: 'a folder',
    parse: folder,
  },
  DOCUMENTS_BUCKET_URL: {
    about: 'keeps uploaded files in an S3-compatible store instead, still sealed by us',
    wants: 'an address https://key:secret@host/bucket?region=…',
    secret: true,
    parse: url('https:', 'http:'),
  },
  CLAMAV_URL: {
    about: 'a ClamAV daemon every file is shown to; what it cannot look at is refused',
    wants: 'an address tcp://host:port',
    parse: url('tcp:'),
  },
  DATABASE_URL: postgres('the database as the API role; without it an embedded PostgreSQL is started'),
  DATABASE_OWNER_URL: postgres('the same database as the role that migrates'),
  DATABASE_WORKER_URL: postgres('the same database as the role that runs jobs'),
  DATABASE_SUPERUSER_URL: postgres(
    'only for npm run migrate: makes the roles and the database before migrating',
  ),
  PARTITIONS: number(
    'only for npm run migrate: hash partitions by municipality of every table that has one, made at the first migration; default none',
  ),
  REDIS_URL: {
    about: 'the queue; without it jobs run on PostgreSQL with one worker',
    wants: 'an address redis://host:port or rediss://host:port',
    secret: true,
    parse: url('redis:', 'rediss:'),
  },
  OIDC_ISSUER: {
    about: 'the log-in provider; without it (and not in production) demo persons log in',
    wants: 'an address https://…',
    parse: url('https:', 'http:'),
  },
  OIDC_CLIENT_ID: { about: 'our name at the log-in provider', wants: 'a text', parse: word },
  OIDC_CLIENT_SECRET: {
    about: 'our secret at the log-in provider',
    wants: 'a text',
    secret: true,
    parse: word,
  },
  OIDC_PID_CLAIM: {
    about: 'the claim that holds the national number; default pid',
    wants: 'a text',
    parse: word,
  },
  SMTP_URL: {
    about: 'the mail server; without it mail goes to the demo mailbox',
    wants: 'an address smtp://host:port or smtps://host:port',
    secret: true,
    parse: url('smtp:', 'smtps:'),
  },
  LOG_LEVEL: {
    about: 'how much is logged; default info',
    wants: 'one of fatal, error, warn, info, debug, silent',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
  },
  METRICS_TOKEN: {
    about: 'who may read /metrics; without it only this machine',
    wants: 'a text',
    secret: true,
    parse: word,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    about: 'where traces of requests, statements and jobs go, by OTLP over HTTP; without it there are none',
    wants: 'an address http://host:port or https://host',
    secret: true,
    parse: url('http:', 'https:'),
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    about: 'what is sent along with traces, such as a key of the collector',
    wants: 'a list name=value,name=value',
    secret: true,
    parse: headers,
  },
  OTEL_TRACES_SAMPLER_ARG: {
    about: 'which share of requests and jobs is traced; default 1',
    wants: 'a number from 0 to 1',
    parse: share,
  },
  LEAVE_SECONDS: {
    about:
      'how long an API told to stop goes on answering and says it is not ready, so that whoever sends people here notices; default 0',
    wants: 'a whole number from 0 to 8',
    parse: fewSeconds,
  },
  SESSION_HOURS: number('a session ends after so many hours, and always after 60 idle minutes; default 10'),
  RATE_PER_IP: number('requests a minute from one address; default 6000'),
  RATE_PER_SESSION: number('requests a minute in one session; default 1200'),
  BODY_LIMIT: number('largest request body in bytes; default 262144'),
  DOCUMENT_LIMIT: number('largest uploaded file in bytes; default 10485760'),
} as const satisfies Record<string, Variable<unknown>>;

export type VariableName = keyof typeof variables;
export type Value<N extends VariableName> = Exclude<ReturnType<(typeof variables)[N]['parse']>, undefined>;
