/** The closed list of files the product takes. What packs other files (Office, zip) or runs (HTML, SVG) is not on it. */
export const fileTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain'] as const;
export type FileType = (typeof fileTypes)[number];

export type FileRefusal = 'empty' | 'not-taken' | 'two-in-one' | 'active-content';
export type TypeAnswer = { readonly type: FileType } | { readonly refused: FileRefusal };

const endings: Readonly<Record<FileType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/plain': 'txt',
};

/** The ending a file of this type is given, whatever it was called. */
export const endingOf = (type: FileType): string => endings[type];

/** Whether what is in the file is a picture, which is drawn anew so that nothing else comes along. */
export const isPicture = (type: FileType): boolean => type.startsWith('image/');

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

/** What a file is by its first bytes alone, or `null`; its name is a claim, not a fact. */
function beginning(bytes: Uint8Array): Exclude<FileType, 'text/plain'> | null {
  const head = latin(bytes.subarray(0, 16));
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' ? 'image/webp' : null;
}

const markup = /<\s*(!doctype|html|head|body|script|svg|iframe|object|embed|style|\?xml)\b/i;
const zipEnd = 'PK\x05\x06';
/** A PDF that runs something, opens something else, or carries another file. */
const active = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)\b/;

/** Whether these bytes are text: well-formed UTF-8 without control characters other than line breaks and tabs. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
}

/**
 * What a file is by its content, or why it is not taken. A PDF must end where a PDF ends, run nothing and be no archive
 * as well; text that is a web page is no text. A picture is only ever kept as it is drawn anew.
 */
export function typeOf(bytes: Uint8Array): TypeAnswer {
  if (bytes.length === 0) return { refused: 'empty' };
  const type = beginning(bytes);
  if (type === null) {
    if (!isText(bytes)) return { refused: 'not-taken' };
    return markup.test(latin(bytes)) ? { refused: 'active-content' } : { type: 'text/plain' };
  }
  const whole = latin(bytes);
  if (endsAsArchive(whole)) return { refused: 'two-in-one' };
  return type === 'application/pdf' ? ofPdf(whole) : { type };
}

/** A zip is read from its end: its last record says how many bytes of comment follow, and then the file is over. */
function endsAsArchive(whole: string): boolean {
  for (
    let at = whole.lastIndexOf(zipEnd);
    at >= 0 && at >= whole.length - 65_557;
    at = whole.lastIndexOf(zipEnd, at - 1)
  ) {
    const comment = whole.charCodeAt(at + 20) + 256 * whole.charCodeAt(at + 21);
    if (at + 22 + comment === whole.length) return true;
    if (at === 0) return false;
  }
  return false;
}

function ofPdf(whole: string): TypeAnswer {
  const end = whole.lastIndexOf('%%EOF');
  if (end < 0 || /[^\s\0]/.test(whole.slice(end + 5))) return { refused: 'two-in-one' };
  if (markup.test(whole.slice(0, 1024))) return { refused: 'two-in-one' };
  // Compressed content holds every short word by chance; what it may do stands outside it.
  const told = whole.replace(/\bstream\r?\n[\s\S]*?endstream/g, '');
  return active.test(told) ? { refused: 'active-content' } : { type: 'application/pdf' };
}
