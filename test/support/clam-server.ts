import { createServer, type AddressInfo, type Socket } from 'node:net';

const command = 'zINSTREAM\0';

/** What the daemon does with the next file: looks at it, or something else a daemon does. */
export type Mood = 'looks' | 'too-large' | 'hangs-up' | 'nothing' | 'half';

/** A daemon on this machine that speaks ClamAV's INSTREAM: chunks with their length before them, an empty one at the end. */
export interface ClamServer {
  readonly url: string;
  /** Whole files, as they arrived. */
  readonly seen: Buffer[];
  mood: Mood;
  stop(): Promise<void>;
}

export async function startClam(known: string): Promise<ClamServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let held = Buffer.alloc(0);
    socket.on('data', (bytes: Buffer) => {
      held = Buffer.concat([held, bytes]);
      if (own.mood === 'hangs-up') return void socket.destroy();
      if (own.mood === 'too-large') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      const file = fileIn(held);
      if (file === null) return;
      own.seen.push(file);
      const verdict = file.includes(known) ? 'Test.Signature FOUND' : 'OK';
      if (own.mood === 'nothing') socket.end();
      else if (own.mood === 'half') socket.end('stream: ');
      else socket.end(`stream: ${verdict}\0`);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const stop = () =>
    new Promise<void>((done) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => done());
    });
  const { port } = server.address() as AddressInfo;
  const own: ClamServer = { url: `tcp://127.0.0.1:${port}`, seen: [], mood: 'looks', stop };
  return own;
}

/** The file, once its last and empty chunk has come. */
function fileIn(held: Buffer): Buffer | null {
  if (!held.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= held.length;) {
    const length = held.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > held.length) return null;
    chunks.push(held.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
