import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { dispositionOf, cleanName } from './file-name.js';
import { endingOf, fileTypes, typeOf } from './file-type.js';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const pdf = (inside: string) => `%PDF-1.7\n${inside}\ntrailer\n%%EOF\n`;
const zip = `PK\x03\x04insidePK\x05\x06${'\0'.repeat(18)}`;
const png = '\x89PNG\r\n\x1a\n';

describe('what a file is', () => {
  it.each([
    ['a PDF', pdf('1 0 obj << /Type /Catalog >> endobj'), 'application/pdf'],
    ['a photo', '\xff\xd8\xff\xe0rest', 'image/jpeg'],
    ['a screenshot', `${png}rest`, 'image/png'],
    ['a picture from the web', 'RIFF\0\0\0\0WEBPrest', 'image/webp'],
    ['plain words', 'Vi ses tirsdag kl. 14.\n– Mona', 'text/plain'],
  ])('is told by its content: %s', (_, text, type) => {
    const content = type === 'text/plain' ? new TextEncoder().encode(text) : bytes(text);
    expect(typeOf(content)).toEqual({ type });
  });

  it.each([
    ['nothing at all', '', 'empty'],
    ['an archive, and so an Office file', zip, 'not-taken'],
    ['a program', '\x7fELF\x02\x01\x01\0', 'not-taken'],
    ['an animation of an old kind', 'GIF89a\x01\0\x01\0\0', 'not-taken'],
    ['a web page', '<!DOCTYPE html><p>Hei</p>', 'active-content'],
    ['a drawing that can run', '<svg xmlns="x"><script>alert(1)</script></svg>', 'active-content'],
    ['a page behind a few words', 'Hei\n<ScRiPt>alert(1)</sCrIpT>', 'active-content'],
    ['a PDF that is an archive too', pdf('') + zip, 'two-in-one'],
    ['a picture that is an archive too', png + zip, 'two-in-one'],
    ['a PDF with a page before its end', pdf('') + '<script>alert(1)</script>', 'two-in-one'],
    ['a PDF that is a page', pdf('<html><script>alert(1)</script>'), 'two-in-one'],
    ['a PDF that never ends', '%PDF-1.7 endobj', 'two-in-one'],
    ['a PDF that runs something', pdf('<< /S /JavaScript /JS (app.alert(1)) >>'), 'active-content'],
    ['a PDF that opens a program', pdf('<< /S /Launch /F (cmd.exe) >>'), 'active-content'],
    ['a PDF that carries a file', pdf('<< /Type /EmbeddedFile >>'), 'active-content'],
  ])('is refused when it is %s', (_, text, refused) => {
    expect(typeOf(bytes(text))).toEqual({ refused });
  });

  it('is a PDF still when a short word stands in what is packed inside it', () => {
    expect(typeOf(bytes(pdf('5 0 obj <<>> stream\n\x8f/JS \x02PK\x03\x04\nendstream endobj')))).toEqual({
      type: 'application/pdf',
    });
  });

  it('is never text when a byte of it is no text, and never a page, whatever surrounds it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('\0', '\x08', '\x1b'),
        fc.string(),
        (before, hidden, after) => {
          expect(typeOf(new TextEncoder().encode(`a${before}${hidden}${after}`))).toHaveProperty('refused');
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('<script>', '<svg ', '<HTML>', '<iframe '), (before, tag) => {
        expect(typeOf(new TextEncoder().encode(`a${before}${tag}`))).not.toHaveProperty('type');
      }),
    );
  });

  it('is always an answer from the closed list, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        const answer = typeOf(content);
        if ('type' in answer) expect(fileTypes).toContain(answer.type);
        else expect(['empty', 'not-taken', 'two-in-one', 'active-content']).toContain(answer.refused);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\mona\\Brev fra skolen.DOCX', 'application/pdf', 'Brev fra skolen.pdf'],
    ['bilde\u202Egpj.exe', 'image/png', 'bildegpj.png'],
    ['  .htaccess', 'text/plain', 'htaccess.txt'],
    ['.png', 'image/png', 'papir.png'],
    ['…', 'image/jpeg', '….jpg'],
    ['', 'application/pdf', 'papir.pdf'],
    ['a"b<c>\r\nd.pdf', 'application/pdf', 'a b c d.pdf'],
  ] as const)('%j of a %s is kept as %j', (given, type, kept) => {
    expect(cleanName(given, type)).toBe(kept);
  });

  it('has no path, no hidden character and the ending of its content, and fits in one header', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...fileTypes),
        (given, type) => {
          const name = cleanName(given.replace(/[\ud800-\udfff]/g, ''), type);
          expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
          expect(name).toMatch(new RegExp(`.\\.${endingOf(type)}$`));
          expect(Array.from(name).length).toBeLessThanOrEqual(85);
          expect(dispositionOf(name)).toMatch(
            /^attachment; filename="[\w. -]+"; filename\*=UTF-8''[\w.%~!-]+$/,
          );
        },
      ),
    );
  });
});
