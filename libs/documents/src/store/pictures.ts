import type { FileType } from '../rules/file-type.js';

/** As many points as a large phone camera gives; a picture that unfolds to more is not drawn. */
const mostPoints = 50_000_000;
const longestSide = 3000;
const smallSide = 480;

export interface Drawn {
  readonly whole: Buffer;
  readonly small: Buffer;
}

export type PictureAnswer = Drawn | { readonly refused: 'unreadable' | 'too-many-points' };

/**
 * Draws a picture anew: what was hidden in it, where and with what it was taken, and whatever stood after it do not come
 * along. The drawing library is loaded when the first picture comes.
 */
export function drawAnew(bytes: Buffer, type: FileType): Promise<PictureAnswer> {
  // One at a time: a picture unfolds to many times the size it came in.
  const answer = before.then(() => draw(bytes, type));
  before = answer.catch(() => undefined);
  return answer;
}

let before: Promise<unknown> = Promise.resolve();

async function draw(bytes: Buffer, type: FileType): Promise<PictureAnswer> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  const options = { limitInputPixels: mostPoints, failOn: 'error', sequentialRead: true } as const;
  const open = () => sharp(bytes, options).timeout({ seconds: 15 }).rotate();
  const format = type === 'image/png' ? 'png' : type === 'image/webp' ? 'webp' : 'jpeg';
  try {
    const { width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (width * height > mostPoints) return { refused: 'too-many-points' };
    const whole = await open().resize(within(longestSide)).toFormat(format, { quality: 86 }).toBuffer();
    const small = await open()
      .resize(within(smallSide))
      .flatten({ background: '#fff' })
      .jpeg({ quality: 78 })
      .toBuffer();
    return { whole, small };
  } catch {
    return { refused: 'unreadable' };
  }
}

const within = (side: number) =>
  ({ width: side, height: side, fit: 'inside', withoutEnlargement: true }) as const;
