import type { Speech } from './texts.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A whole page without any script; `body` is markup, everything in it escaped already. */
export function page(speech: Speech, title: string, body: string): string {
  return `<!doctype html>
<html lang="${speech.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – ${escape(speech.say('site'))}</title>
<link rel="stylesheet" href="/pages.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export function list(items: readonly string[], empty: string): string {
  if (items.length === 0) return `<p>${escape(empty)}</p>`;
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}

export function link(href: string, text: string): string {
  return `<a href="${escape(href)}">${escape(text)}</a>`;
}

/** Dark on white, at least 7:1; borders and focus rings at least 3:1. One column, so that 320 px is enough. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1b1b1f; background: #fff; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: 0.75rem 1rem; border: 1px solid #6a6a75; border-radius: 0.5rem; }
li + li { margin-top: 0.5rem; }
nav ul li { border: 0; padding: 0; }
nav a { display: inline-block; padding: 0.5rem 0; }
small { display: block; font-size: 1rem; color: #45454d; }
a { color: #0a4a8f; }
pre { white-space: pre-wrap; font: inherit; margin: 0.5rem 0 0; }
code { font-size: 1rem; }
button { font: inherit; min-height: 3rem; padding: 0.5rem 1.25rem; color: #fff; background: #0a4a8f; border: 2px solid #0a4a8f; border-radius: 0.5rem; cursor: pointer; }
form { margin-top: 2rem; }
a:focus-visible, button:focus-visible { outline: 3px solid #1b1b1f; outline-offset: 3px; }
`;
