import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exporting } from './exporting.js';
import { leaf, root, traceWith, within } from './tracing.js';

const caller = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };

interface Told {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  links?: { traceId: string; spanId: string }[];
  status: { code: number; message?: string };
}

describe('what is exported', () => {
  let collector: Server;
  let url: string;
  let received: { at: string; key: unknown; body: string }[];

  beforeEach(async () => {
    received = [];
    collector = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = Buffer.concat(parts).toString();
        received.push({ at: request.url ?? '', key: request.headers['x-key'], body });
        response.writeHead(200).end('{}');
      });
    });
    await new Promise<void>((ready) => collector.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/otel`;
  });
  afterEach(() => {
    traceWith(undefined);
    collector.close();
    collector.closeAllConnections();
  });

  const wish = (share = 1) => ({ url, headers: { 'x-key': 'k' }, share, service: 'a-service' });
  const told = () =>
    received.flatMap(({ body }) => {
      const { resourceSpans } = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Told[] }[] }[] };
      return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    });

  it('is a request with its statements beneath it, in a trace of our own that only points to where the caller was', async () => {
    const { tracer, stop } = exporting(wish());
    traceWith(tracer);
    const request = root({ kind: 'request', name: 'GET /a/:id', facts: {}, caller });
    await within(request, async () => {
      await Promise.resolve();
      leaf({ kind: 'statement', name: 'plan-whole', facts: {} })?.end({ failed: true });
    });
    request?.end({ facts: { 'http.response.status_code': 200 } });
    expect(leaf({ kind: 'statement', name: 'nobody asked', facts: {} })).toBeUndefined();
    await stop();
    expect(received.map(({ at, key }) => [at, key])).toEqual([['/otel/v1/traces', 'k']]);
    const [statement, whole] = told();
    expect([statement?.name, whole?.name]).toEqual(['plan-whole', 'GET /a/:id']);
    expect(statement).toMatchObject({ traceId: whole?.traceId, parentSpanId: whole?.spanId });
    expect(statement?.status).toEqual({ code: 2 });
    expect(whole?.traceId).not.toBe(caller.traceId);
    expect(whole).not.toHaveProperty('parentSpanId', expect.anything());
    expect(whole?.links).toMatchObject([caller]);
    expect(received[0]?.body).toContain('a-service');
    expect(received[0]?.body).not.toMatch(/process\.|host\./);
  });

  it('is nothing of what the share leaves out, whole requests at a time, whatever the caller asks for', async () => {
    const { tracer, stop } = exporting(wish(0));
    traceWith(tracer);
    const request = root({ kind: 'request', name: 'GET /a', facts: {}, caller });
    within(request, () => leaf({ kind: 'statement', name: 'begin', facts: {} })?.end());
    request?.end();
    await stop();
    expect(received).toEqual([]);
  });

  it('is dropped when nobody takes it, and holds no stop up', async () => {
    collector.close();
    const { tracer, stop } = exporting(wish());
    tracer.start({ kind: 'job', name: 'job x', facts: {} }).end();
    const asked = performance.now();
    await stop();
    expect(performance.now() - asked).toBeLessThan(8000);
  });
});
