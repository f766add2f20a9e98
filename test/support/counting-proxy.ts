import { connect, createServer, type AddressInfo, type Server } from 'node:net';

/** Answers are held back this long, so that all a client sends without waiting for them has been sent before they come. */
const heldMs = 20;

/** Counts how often the client waits for the server: a burst of requests answered together is one round trip. */
export async function countingProxy(to: string): Promise<{
  readonly url: string;
  roundTrips(): number;
  reset(): void;
  close(): Promise<void>;
}> {
  const target = new URL(to);
  let trips = 0;
  let lastWas: 'client' | 'server' = 'server';
  const server: Server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    client.on('data', (bytes) => {
      if (lastWas === 'server') trips += 1;
      lastWas = 'client';
      upstream.write(bytes);
    });
    let held: Buffer[] = [];
    upstream.on('data', (bytes: Buffer) => {
      if (held.push(bytes) > 1) return;
      setTimeout(() => {
        lastWas = 'server';
        client.write(Buffer.concat(held));
        held = [];
      }, heldMs);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    client.on('error', () => undefined);
    upstream.on('error', () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    roundTrips: () => trips,
    reset: () => void (trips = 0),
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
