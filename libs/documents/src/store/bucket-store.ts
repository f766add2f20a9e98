import { AwsClient } from 'aws4fetch';
import { FileStore, pathOf, type FilePlace } from './file-store.js';

const patienceMs = 20_000;

/** A bucket that speaks S3, at `https://key:secret@host/bucket?region=…`. */
export class BucketStore extends FileStore {
  private readonly client: AwsClient;
  private readonly bucket: string;

  constructor(address: string) {
    super();
    const { username, password, origin, pathname, searchParams } = new URL(address);
    this.client = new AwsClient({
      accessKeyId: decodeURIComponent(username),
      secretAccessKey: decodeURIComponent(password),
      region: searchParams.get('region') ?? 'us-east-1',
      service: 's3',
      retries: 2,
    });
    this.bucket = `${origin}${pathname.replace(/\/+$/, '')}`;
  }

  async put(place: FilePlace, sealed: Buffer): Promise<void> {
    assertWell(await this.ask('PUT', place, new Uint8Array(sealed)));
  }

  async find(place: FilePlace): Promise<Buffer | null> {
    const answer = await this.ask('GET', place);
    if (answer.status === 404) return null;
    assertWell(answer);
    return Buffer.from(await answer.arrayBuffer());
  }

  async remove(place: FilePlace): Promise<void> {
    const answer = await this.ask('DELETE', place);
    if (answer.status !== 404) assertWell(answer);
  }

  private ask(method: string, place: FilePlace, body?: Uint8Array<ArrayBuffer>): Promise<Response> {
    return this.client.fetch(`${this.bucket}/${pathOf(place)}`, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { body }),
    });
  }
}

function assertWell(answer: Response): void {
  if (!answer.ok) throw new Error(`the bucket answered ${answer.status}`);
}
