import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BucketStore, ClamScanner, Inspection, pathOf, type FilePlace } from '#documents';
import { signatureOf, startBucket, type BucketServer } from '../support/bucket-server.js';
import { startClam, type ClamServer } from '../support/clam-server.js';

const keys = {
  id: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'eu-north-1',
};
const place: FilePlace = {
  municipalityId: 301,
  fileId: '01a2057c-2d8e-7395-9211-0e7217a6b010',
  part: 'whole',
};

describe('a bucket that speaks S3', () => {
  let bucket: BucketServer;
  let store: BucketStore;

  const storeWith = ({ id, secret, region }: typeof keys): BucketStore => {
    const address = new URL(`${bucket.url.href}?region=${region}`);
    address.username = encodeURIComponent(id);
    address.password = encodeURIComponent(secret);
    return new BucketStore(address.href);
  };

  beforeAll(async () => {
    bucket = await startBucket(keys);
    store = storeWith(keys);
  });
  beforeEach(() => {
    bucket.kept.clear();
    bucket.asked.length = 0;
  });
  afterAll(() => bucket.stop());

  it('is told from a forger by the signature Amazon itself gives as its example', () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const headers = [
      ['host', 'examplebucket.s3.amazonaws.com'],
      ['range', 'bytes=0-9'],
      ['x-amz-content-sha256', empty],
      ['x-amz-date', '20130524T000000Z'],
    ] as const;
    const asking = { method: 'GET', path: '/test.txt', headers, bodyHash: empty, at: '20130524T000000Z' };
    expect(signatureOf(asking, { ...keys, region: 'us-east-1' })).toBe(
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
  });

  it('keeps a file byte for byte, gives it back, and lets it go', async () => {
    const sealed = randomBytes(300_000);
    await store.put(place, sealed);
    expect(bucket.kept.get(`/papers/${pathOf(place)}`)?.equals(sealed)).toBe(true);
    expect((await store.find(place))?.equals(sealed)).toBe(true);
    await store.remove(place);
    expect(bucket.kept.size).toBe(0);
  });

  it('has nothing where nothing is, and what is gone may go again', async () => {
    expect(await store.find(place)).toBeNull();
    await expect(store.remove(place)).resolves.toBeUndefined();
  });

  it('takes nothing from whoever has another key, secret or region', async () => {
    for (const wrong of [{ id: 'AKIAOTHER' }, { secret: 'another' }, { region: 'us-east-1' }]) {
      const stranger = storeWith({ ...keys, ...wrong });
      await expect(stranger.put(place, randomBytes(10))).rejects.toThrow('the bucket answered 403');
      await expect(stranger.find(place)).rejects.toThrow('the bucket answered 403');
      await expect(stranger.remove(place)).rejects.toThrow('the bucket answered 403');
    }
    expect(bucket.kept.size).toBe(0);
  });

  it('is asked again when it is busy for a moment, and is a fault when it stays so', async () => {
    bucket.mishaps.push('busy');
    await store.put(place, Buffer.from('sealed'));
    expect(bucket.asked).toHaveLength(2);
    bucket.mishaps.push('busy', 'busy', 'busy');
    await expect(store.find(place)).rejects.toThrow('the bucket answered 503');
  });

  it('is no bucket without the file when it is the wrong one: nothing passes for gone', async () => {
    const address = new URL(bucket.url.href.replace('/papers', '/another'));
    [address.username, address.password] = [keys.id, encodeURIComponent(keys.secret)];
    const lost = new BucketStore(`${address.href}?region=${keys.region}`);
    await expect(lost.find(place)).rejects.toThrow('404');
    await expect(lost.remove(place)).rejects.toThrow('404');
  });

  it('is waited for a while and no longer', async () => {
    bucket.mishaps.push('silent');
    const address = new URL(bucket.url.href);
    [address.username, address.password] = [keys.id, encodeURIComponent(keys.secret)];
    const hasty = new BucketStore(`${address.href}?region=${keys.region}`, 150);
    await expect(hasty.find(place)).rejects.toThrow();
  });

  it('never passes for one without the file when the line is cut, nor gives half of it', async () => {
    await store.put(place, randomBytes(1000));
    bucket.mishaps.push('cut');
    await expect(store.find(place)).rejects.toThrow();
    bucket.mishaps.push('half');
    await expect(store.find(place)).rejects.toThrow();
    bucket.mishaps.length = 0;
    expect(await store.find(place)).toHaveLength(1000);
  });
});

describe('a scanner that speaks ClamAV', () => {
  const known = 'a text the scanner knows';
  let clam: ClamServer;

  beforeAll(async () => {
    clam = await startClam(known);
  });
  beforeEach(() => {
    clam.mood = 'looks';
    clam.seen.length = 0;
  });
  afterAll(() => clam.stop());

  const looks = (bytes: Buffer) => new ClamScanner(clam.url).scan(bytes);

  it('is shown the whole file, however many chunks it takes', async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 1_000_000]) {
      const bytes = randomBytes(length);
      expect([length, await looks(bytes)]).toEqual([length, 'clean']);
      expect(clam.seen.pop()?.equals(bytes)).toBe(true);
    }
  });

  it('finds what it knows wherever in the file it stands', async () => {
    const found = Buffer.from(known);
    for (const bytes of [found, Buffer.concat([randomBytes(65_530), found, randomBytes(9)])])
      expect(await looks(bytes)).toBe('infected');
  });

  it('gives no yes unless it has looked: too large, cut off, silent or half an answer is none', async () => {
    for (const mood of ['too-large', 'hangs-up', 'nothing', 'half'] as const) {
      clam.mood = mood;
      await expect(looks(randomBytes(200_000))).rejects.toThrow();
    }
  });

  it('keeps out of the papers what it finds, and what it gave no answer to', async () => {
    const keeps = (words: string) =>
      new Inspection(new ClamScanner(clam.url)).of({ name: 'brev.txt', bytes: Buffer.from(words) });
    expect(await keeps('Kjære Kari')).toMatchObject({ name: 'brev.txt', type: 'text/plain' });
    await expect(keeps(`Kjære ${known}`)).rejects.toMatchObject({ code: 'file-infected' });
    clam.mood = 'half';
    await expect(keeps('Kjære Kari')).rejects.toMatchObject({ code: 'file-not-kept', status: 503 });
  });

  it('gives no yes when nobody is there', async () => {
    const gone = createServer();
    await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', () => ready()));
    const { port } = gone.address() as AddressInfo;
    await new Promise((done) => gone.close(done));
    await expect(new ClamScanner(`tcp://127.0.0.1:${port}`).scan(Buffer.from('x'))).rejects.toThrow();
  });
});
