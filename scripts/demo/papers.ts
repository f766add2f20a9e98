import { deflateSync } from 'node:zlib';
import type { Lane, LifeArea } from '#contract';
import type { DemoFile } from './hand.js';
import type { Ref } from './world.js';

/** Where a paper lies: on a step of the plan, or on a person in a part of life. */
export interface Lies {
  readonly step?: string;
  readonly about?: Ref;
  readonly area?: LifeArea;
  readonly lane?: Lane;
}

/** What somebody put in: a letter of some words, or a picture of a week with five days. */
export function fileOf(name: string, words: string | undefined): DemoFile {
  return { name, bytes: words === undefined ? weekPlan() : Buffer.from(words, 'utf8') };
}

const [width, height] = [360, 240];
const paint = { paper: [252, 250, 244], line: [120, 126, 138], head: [184, 208, 232], busy: [246, 214, 160] };
type Paint = readonly number[];

function weekPlan(): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const points = Array.from({ length: width }, (_unused, x) => pointAt(x, y));
    return Buffer.from([0, ...points.flat()]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

/** Five columns of six rows, the first row the days, and every third hour taken. */
function pointAt(x: number, y: number): Paint {
  const [column, row] = [Math.floor(x / 72), Math.floor(y / 40)];
  if (x % 72 < 2 || y % 40 < 2) return paint.line;
  if (row === 0) return paint.head;
  return (column + row * 2) % 3 === 0 ? paint.busy : paint.paper;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, sum]);
}

function crcOf(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ ((sum & 1) === 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
