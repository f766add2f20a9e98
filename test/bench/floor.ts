import 'reflect-metadata';
import Fastify, { type FastifyRequest } from 'fastify';
import pg from 'pg';
import { hashOfToken } from '#platform/http';
import { planStatement } from '#plans';
import { workListStatement } from '#overview';
import { bareEffect, barePlan, barePropose, bareSign } from './bare.js';

/**
 * The floors: bare Fastify and `pg`. `/same/…` sends the very statements the product sends, context and log included, and
 * nothing stands around them; `/bare/…` is one plain statement by a role that sees everything, with the tie asked in SQL.
 */
const pool = (url: string | undefined): pg.Pool =>
  new pg.Pool({ connectionString: url, max: 12, pipeline: true });
const app = pool(process.env.DATABASE_URL);
const all = pool(process.env.DATABASE_SUPER_URL);

async function inContext(
  request: FastifyRequest,
  name: string,
  text: string,
  values: unknown[],
): Promise<unknown> {
  const token = /vl=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const client = await app.connect();
  try {
    const [, , found] = await Promise.all([
      client.query('begin'),
      client.query('select ctx.enter($1) as actor', [hashOfToken(token)]),
      client.query<Record<string, unknown>>({ name, text, values }),
      client.query('commit'),
    ]);
    return found.rows[0];
  } finally {
    client.release();
  }
}

const server = Fastify();
interface Family {
  Params: { family: string };
}
server.get<Family>('/same/plan/:family', async (request, reply) => {
  const row = await inContext(request, planStatement.name, planStatement.text, [request.params.family]);
  return reply.type('application/json; charset=utf-8').send((row as { plan: string }).plan);
});
server.get('/same/work-list', async (request) =>
  inContext(request, workListStatement.name, workListStatement.text, []),
);
server.get<{ Params: { municipality: string; family: string; person: string } }>(
  '/bare/plan/:municipality/:family/:person',
  async (request, reply) => {
    const { municipality, family, person } = request.params;
    const { rows } = await all.query<{ plan: string }>({
      name: 'bare-plan',
      text: barePlan,
      values: [municipality, family, person],
    });
    return reply.type('application/json; charset=utf-8').send(rows[0]?.plan);
  },
);
const { rows: columns } = await all.query<{ name: string }>(
  `select attname as name from pg_attribute where attrelid = 'signature'::regclass and attnum > 0 and not attisdropped`,
);
const signText = bareSign(columns.map(({ name }) => name));
server.post<{ Body: { municipality: number; signature: string } }>('/bare/sign', async (request) => {
  const { rows } = await all.query({
    name: 'bare-sign',
    text: signText,
    values: [request.body.municipality, request.body.signature],
  });
  return rows[0];
});
for (const [path, text] of [
  ['propose', barePropose],
  ['effect', bareEffect],
] as const)
  server.post<{ Body: { municipality: number; signature: string } }>(`/bare/${path}`, async ({ body }) => {
    const { rows } = await all.query({
      name: `bare-${path}`,
      text,
      values: [body.municipality, body.signature],
    });
    return rows[0];
  });
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
console.log('ready');
