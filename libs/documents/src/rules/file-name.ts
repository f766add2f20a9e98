import { endingOf, type FileType } from './file-type.js';

const longest = 80;
const fallback = 'papir';

/** The name a file is kept under: no path, no hidden or reversing characters, and the ending its content has. */
export function cleanName(given: string, type: FileType): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*%;]/g, ' ')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const stem = Array.from(plain).slice(0, longest).join('').trim();
  return `${stem === '' ? fallback : stem}.${endingOf(type)}`;
}

/** How a browser is told to keep a file under its name and never to open it in the page. */
export function dispositionOf(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
