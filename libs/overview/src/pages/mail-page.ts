import type { Letter } from '#follow-up';
import { escape, link, list, page } from './html.js';
import { Speech } from './texts.js';

/** In the demo: every letter that would have been sent. */
export function mailPage(letters: readonly Letter[]): string {
  const speech = new Speech('nb');
  const items = letters.map(({ to, at, subject, text }) => {
    const head = speech.say('mailTo', { to, date: speech.moment(at, 'Europe/Oslo') });
    return `<strong>${escape(subject)}</strong><small>${escape(head)}</small><pre>${escape(text)}</pre>`;
  });
  const back = `<p>${link('/', speech.say('back'))}</p>`;
  return page(speech, speech.say('mail'), list(items, speech.say('noMail')) + back);
}
