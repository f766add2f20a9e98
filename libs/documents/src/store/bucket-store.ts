import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { FileStore, pathOf, type FilePlace } from './file-store.js';

const patienceMs = 20_000;

/** A bucket that speaks S3, at `https://key:secret@host/bucket?region=…`. */
export class BucketStore extends FileStore {
  private readonly client: AwsClient;
  private readonly bucket: string;

  constructor(
    address: string,
    private readonly patience = patienceMs,
  ) {
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
    if (await saysNoSuchFile(answer)) return null;
    assertWell(answer);
    return Buffer.from(await answer.arrayBuffer());
  }

  async remove(place: FilePlace): Promise<void> {
    const answer = await this.ask('DELETE', place);
    if (!(await saysNoSuchFile(answer))) assertWell(answer);
  }

  private ask(
    method: string,
    place: FilePlace,
    body: Uint8Array<ArrayBuffer> = new Uint8Array(),
  ): Promise<Response> {
    return this.client.fetch(`${this.bucket}/${pathOf(place)}`, {
      method,
      // Signed along: a file that was changed on its way is not taken.
      headers: { 'x-amz-content-sha256': createHash('sha256').update(body).digest('hex') },
      signal: AbortSignal.timeout(this.patience),
      ...(method === 'PUT' ? { body } : {}),
    });
  }
}

/** A bucket that is not there is no bucket without the file: what lies in the right one is still to be taken away. */
async function saysNoSuchFile(answer: Response): Promise<boolean> {
  return answer.status === 404 && !(await answer.clone().text()).includes('NoSuchBucket');
}

function assertWell(answer: Response): void {
  if (!answer.ok) throw new Error(`the bucket answered ${answer.status}`);
}
