import { join, resolve } from 'node:path';
import { CannotStart } from '#platform/errors';
import { withSecretFiles } from './secret-files.js';
import { variables, type Value, type Variable, type VariableName } from './variables.js';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly pidClaim: string;
}

export interface Settings {
  /** `demo`: no log-in provider is set and this is not production; synthetic persons, demo mailbox, movable clock. */
  readonly mode: 'demo' | 'production';
  readonly demo: boolean;
  readonly nodeEnv: Value<'NODE_ENV'>;
  readonly host: string;
  readonly port: number;
  readonly workerPort: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly keysDir: string;
  readonly checkpointDir: string;
  readonly documentsDir: string;
  readonly documentsBucketUrl: string | undefined;
  readonly clamavUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly databaseWorkerUrl: string | undefined;
  readonly databaseSuperuserUrl: string | undefined;
  readonly partitions: number | undefined;
  readonly redisUrl: string | undefined;
  readonly oidc: OidcSettings | undefined;
  readonly smtpUrl: string | undefined;
  readonly logLevel: Value<'LOG_LEVEL'>;
  readonly metricsToken: string | undefined;
  readonly tracesUrl: string | undefined;
  readonly tracesHeaders: Readonly<Record<string, string>>;
  readonly tracesShare: number;
  readonly leaveSeconds: number;
  readonly sessionHours: number;
  readonly ratePerIp: number;
  readonly ratePerSession: number;
  readonly bodyLimit: number;
  readonly documentLimit: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Lists every wrong or missing variable at once, one line each. */
export class SettingsError extends CannotStart {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
  }
}

const neededInProduction = [
  'DATABASE_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'KEYS_DIR',
  'SMTP_URL',
  'PUBLIC_URL',
] as const satisfies readonly VariableName[];

class Reader {
  readonly problems: string[] = [];
  private readonly environment: Environment;

  constructor(given: Environment) {
    this.environment = withSecretFiles(given, this.problems);
  }

  has(name: VariableName): boolean {
    return (this.environment[name] ?? '').trim() !== '';
  }

  get<N extends VariableName>(name: N): Value<N> | undefined {
    if (!this.has(name)) return undefined;
    const variable: Variable<unknown> = variables[name];
    const text = (this.environment[name] ?? '').trim();
    const value = variable.parse(text);
    if (value === undefined) {
      this.problems.push(`${name} wants ${variable.wants}${variable.secret ? '' : `, not "${text}"`}.`);
    }
    return value as Value<N> | undefined;
  }

  require(name: VariableName, because: string): void {
    if (!this.has(name)) this.problems.push(`${name} is missing: ${because} wants ${variables[name].wants}.`);
  }
}

/** Reads every setting once. `needs` are those this very process cannot do without. */
export function readSettings(
  environment: Environment = process.env,
  needs: readonly VariableName[] = [],
): Settings {
  const read = new Reader(environment);
  const nodeEnv = read.get('NODE_ENV') ?? 'development';
  const mode = nodeEnv === 'production' || read.has('OIDC_ISSUER') ? 'production' : 'demo';
  for (const name of mode === 'production' ? neededInProduction : []) read.require(name, 'production');
  if (mode === 'production') requireHttps(read);
  for (const name of needs) read.require(name, 'this process');
  const settings = { mode, demo: mode === 'demo', nodeEnv, ...places(read, mode), ...limits(read) } as const;
  const all = { ...settings, ...services(read), oidc: oidc(read) };
  if (read.problems.length > 0) throw new SettingsError([...new Set(read.problems)]);
  return Object.freeze(all);
}

/** The session cookie is only sent over HTTPS; a plain address would log nobody in. This machine is the exception. */
function requireHttps(read: Reader): void {
  const url = read.get('PUBLIC_URL');
  if (url === undefined || url.startsWith('https:')) return;
  if (['localhost', '127.0.0.1'].includes(new URL(url).hostname)) return;
  read.problems.push(`PUBLIC_URL wants an address https://… in production, not "${url}".`);
}

function places(read: Reader, mode: Settings['mode']) {
  const port = read.get('PORT') ?? 3000;
  const dataDir = read.get('DATA_DIR') ?? resolve('.data');
  return {
    host: read.get('HOST') ?? (mode === 'demo' ? 'localhost' : '0.0.0.0'),
    port,
    workerPort: read.get('WORKER_PORT') ?? 3001,
    publicUrl: (read.get('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    dataDir,
    keysDir: read.get('KEYS_DIR') ?? join(dataDir, 'keys'),
    checkpointDir: read.get('CHECKPOINT_DIR') ?? join(dataDir, 'checkpoints'),
    documentsDir: read.get('DOCUMENTS_DIR') ?? join(dataDir, 'documents'),
  };
}

function services(read: Reader) {
  return {
    databaseUrl: read.get('DATABASE_URL'),
    databaseOwnerUrl: read.get('DATABASE_OWNER_URL'),
    databaseWorkerUrl: read.get('DATABASE_WORKER_URL'),
    databaseSuperuserUrl: read.get('DATABASE_SUPERUSER_URL'),
    partitions: read.get('PARTITIONS'),
    redisUrl: read.get('REDIS_URL'),
    smtpUrl: read.get('SMTP_URL'),
    documentsBucketUrl: read.get('DOCUMENTS_BUCKET_URL'),
    clamavUrl: read.get('CLAMAV_URL'),
    logLevel: read.get('LOG_LEVEL') ?? 'info',
    metricsToken: read.get('METRICS_TOKEN'),
    tracesUrl: read.get('OTEL_EXPORTER_OTLP_ENDPOINT'),
    tracesHeaders: read.get('OTEL_EXPORTER_OTLP_HEADERS') ?? {},
    tracesShare: read.get('OTEL_TRACES_SAMPLER_ARG') ?? 1,
  };
}

function limits(read: Reader) {
  return {
    leaveSeconds: read.get('LEAVE_SECONDS') ?? 0,
    sessionHours: read.get('SESSION_HOURS') ?? 10,
    ratePerIp: read.get('RATE_PER_IP') ?? 6000,
    ratePerSession: read.get('RATE_PER_SESSION') ?? 1200,
    bodyLimit: read.get('BODY_LIMIT') ?? 262_144,
    documentLimit: read.get('DOCUMENT_LIMIT') ?? 10_485_760,
  };
}

function oidc(read: Reader): OidcSettings | undefined {
  const issuer = read.get('OIDC_ISSUER');
  if (issuer === undefined) return undefined;
  return {
    issuer,
    clientId: read.get('OIDC_CLIENT_ID') ?? '',
    clientSecret: read.get('OIDC_CLIENT_SECRET') ?? '',
    pidClaim: read.get('OIDC_PID_CLAIM') ?? 'pid',
  };
}

/** For a `main.ts`: whoever set a variable wrongly is told which, and sees no stack. */
export function settingsOrExit(needs: readonly VariableName[] = []): Settings {
  try {
    return readSettings(process.env, needs);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** One line per variable, for the documentation. */
export function describeSettings(): readonly string[] {
  return Object.entries(variables).map(([name, { about, wants }]) => `${name}: ${about} (${wants})`);
}
