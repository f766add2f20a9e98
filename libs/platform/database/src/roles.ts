import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Connection strings of the three log-in roles of one database. */
export interface RoleUrls {
  readonly owner: string;
  readonly app: string;
  readonly worker: string;
}

const logins = ['vl_owner', 'vl_app', 'vl_worker'] as const;

/**
 * Makes the product's roles and, when missing, its database: an owner that migrates, an app and a worker that
 * cannot bypass row-level security, and `vl_vault`, which nobody logs in as. Passwords are set anew unless given.
 */
export async function prepareRoles(
  superuserUrl: string,
  database: string,
  passwords: Readonly<Record<string, string>> = {},
): Promise<RoleUrls> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const urls = new Map<string, string>();
    for (const role of logins) {
      const password = passwords[role] ?? randomBytes(24).toString('base64url');
      await ensureRole(client, role);
      await client.query(
        `alter role ${role} login nobypassrls nosuperuser password ${client.escapeLiteral(password)}`,
      );
      urls.set(role, urlFor(superuserUrl, role, password, database));
    }
    await ensureRole(client, 'vl_vault');
    await client.query('grant vl_vault to vl_owner');
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} owner vl_owner`);
    await client.query(
      `revoke connect, temporary on database ${client.escapeIdentifier(database)} from public`,
    );
    await client.query(`grant connect on database ${client.escapeIdentifier(database)} to vl_app, vl_worker`);
    await giveSchema(superuserUrl, database);
    return { owner: take(urls, 'vl_owner'), app: take(urls, 'vl_app'), worker: take(urls, 'vl_worker') };
  } finally {
    await client.end();
  }
}

/** PostgreSQL 15 counts the owner of a database among those who may make tables in it only when the role inherits. */
async function giveSchema(superuserUrl: string, database: string): Promise<void> {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    await client.query('alter schema public owner to vl_owner');
  } finally {
    await client.end();
  }
}

async function ensureRole(client: Client, role: string): Promise<void> {
  const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (known.rowCount === 0) await client.query(`create role ${role} nologin noinherit`);
}

function take(urls: ReadonlyMap<string, string>, role: string): string {
  const url = urls.get(role);
  if (url === undefined) throw new Error(`no connection string for ${role}`);
  return url;
}

function urlFor(superuserUrl: string, role: string, password: string, database: string): string {
  const url = new URL(superuserUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.toString();
}
