import { connect, type Socket } from 'node:net';

const chunkBytes = 65_536;
const patienceMs = 20_000;

export type ScanAnswer = 'clean' | 'infected';

/** Shows every file to somebody before it is kept. Without one set, nobody looks. */
export interface Scanner {
  /** Throws when it could not be looked at: that is no answer, and so no yes. */
  scan(bytes: Buffer): Promise<ScanAnswer>;
}

/** A ClamAV daemon, by its INSTREAM command. */
export class ClamScanner implements Scanner {
  private readonly place: { readonly host: string; readonly port: number };

  constructor(
    address: string,
    private readonly patience = patienceMs,
  ) {
    const { hostname, port } = new URL(address);
    this.place = { host: hostname, port: port === '' ? 3310 : Number(port) };
  }

  async scan(bytes: Buffer): Promise<ScanAnswer> {
    const said = await this.ask(bytes);
    if (/^stream: OK\0?$/.test(said.trim())) return 'clean';
    if (/FOUND\0?$/.test(said.trim())) return 'infected';
    throw new Error('the scanner could not look at a file');
  }

  private ask(bytes: Buffer): Promise<string> {
    return new Promise((done, fail) => {
      const socket = connect(this.place);
      let said = '';
      socket.setTimeout(this.patience, () => socket.destroy(new Error('the scanner is silent')));
      socket.on('error', fail);
      socket.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
      socket.on('close', () => {
        if (said === '') fail(new Error('the scanner said nothing'));
        else done(said);
      });
      socket.on('connect', () => send(socket, bytes));
    });
  }
}

function send(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    socket.write(length);
    socket.write(chunk);
  }
  socket.write(Buffer.alloc(4));
}
