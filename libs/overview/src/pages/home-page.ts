import type { Me } from '../me.queries.js';
import type { WaitingView } from '../dto/me.view.js';
import { escape, link, list, page } from './html.js';
import { Speech } from './texts.js';

/** One person's own page: what waits for them in plain sentences, their families, and the way out. */
export function homePage(me: Me, csrfToken: string, isDemo: boolean): string {
  const speech = new Speech(me.person?.language ?? 'nb');
  const parts =
    me.person === null ? [paragraph(speech.say('nobody'))] : [waiting(me, speech), families(me, speech)];
  const title = me.person === null ? speech.say('home') : speech.say('hello', { name: me.person.givenName });
  return page(speech, title, [...parts, ways(speech, isDemo), logOut(speech, csrfToken)].join('\n'));
}

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

function waiting(me: Me, speech: Speech): string {
  const lines = me.waiting.map((one) => line(one, me, speech));
  return `<h2>${escape(speech.say('waiting'))}</h2>\n${list(lines, speech.say('nothingWaits'))}`;
}

function line(one: WaitingView, me: Me, speech: Speech): string {
  const unnamed = speech.say('unnamed');
  const more = [
    one.closesAt === null
      ? []
      : speech.say('until', {
          date: speech.moment(one.closesAt, me.municipality?.timeZone ?? 'Europe/Oslo'),
        }),
    one.answered === null ? [] : speech.say('answered', { given: one.answered.given, of: one.answered.of }),
    one.urgent && one.kind !== 'help' ? speech.say('urgent') : [],
  ].flat();
  const sentence = speech.wait(one.kind, { title: one.title ?? unnamed, about: one.about ?? unnamed });
  return `${escape(sentence)}${more.length === 0 ? '' : `<small>${escape(more.join(' '))}</small>`}`;
}

function families(me: Me, speech: Speech): string {
  const names = me.families.map(({ name }) => escape(name));
  return `<h2>${escape(speech.say('families'))}</h2>\n${list(names, speech.say('noFamilies'))}`;
}

function ways(speech: Speech, isDemo: boolean): string {
  const links = [
    link('/api', speech.say('api')),
    link('/api/openapi.json', speech.say('openapi')),
    ...(isDemo ? [link('/demo/mail', speech.say('mail'))] : []),
  ];
  return `<h2>${escape(speech.say('more'))}</h2>\n<nav>${list(links, '')}</nav>`;
}

function logOut(speech: Speech, csrfToken: string): string {
  return `<form method="post" action="/auth/logout"><input type="hidden" name="_csrf" value="${escape(csrfToken)}"><button type="submit">${escape(speech.say('logOut'))}</button></form>`;
}
