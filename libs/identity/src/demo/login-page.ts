import type { DemoPerson } from './demo-persons.js';

/** The page where a visitor of the demo chooses whom to be: links only, no script, readable at 320 px. */
export function loginPage(persons: readonly DemoPerson[], interaction: string): string {
  const municipalities = [...new Set(persons.map((person) => person.municipality))].sort();
  return page(
    'Logg inn',
    `<p>Dette er en demo. Alle personene er oppdiktede, og ingen av dem finnes. Velg hvem du vil være.</p>
    ${municipalities.map((name) => section(name, persons, interaction)).join('\n')}`,
  );
}

function section(municipality: string, persons: readonly DemoPerson[], interaction: string): string {
  const rows = persons
    .filter((person) => person.municipality === municipality)
    .sort((a, b) => (a.role + a.name < b.role + b.name ? -1 : 1))
    .map((person) => {
      const target = `${interaction}?person=${encodeURIComponent(person.loginHint)}`;
      return `<li><a href="${escape(target)}"><span>${escape(person.name)}</span> <small>${escape(person.role)}</small></a></li>`;
    });
  return `<section><h2>${escape(municipality)}</h2><ul>${rows.join('')}</ul></section>`;
}

/** A short page in plain words with one way on. */
export function noticePage(
  { language, title, text }: { readonly language: string; readonly title: string; readonly text: string },
  link: { readonly href: string; readonly text: string },
): string {
  const way = `<a href="${escape(link.href)}">${escape(link.text)}</a>`;
  return page(title, `<p>${escape(text)}</p><p>${way}</p>`, language);
}

export function tooLatePage(): string {
  const again = { href: '/auth/login', text: 'Logg inn' };
  return noticePage(
    { language: 'nb', title: 'Innloggingen tok for lang tid', text: 'Begynn på nytt.' },
    again,
  );
}

function page(title: string, body: string, language = 'nb'): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Velferdslab</title>
<link rel="stylesheet" href="/auth/page.css">
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

export const pageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1b1b1f; background: #fff; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; }
ul { list-style: none; margin: 0; padding: 0; }
li + li { margin-top: 0.5rem; }
li a { display: block; min-height: 3rem; padding: 0.75rem 1rem; border: 1px solid #6a6a75; border-radius: 0.5rem; overflow-wrap: anywhere; }
a { color: #0a4a8f; }
li a:hover { background: #eef4fb; }
a:focus-visible { outline: 3px solid #0a4a8f; outline-offset: 2px; }
small { display: block; font-size: 1rem; color: #45454d; }
`;
