import type { OpenAPIObject } from '@nestjs/swagger';
import { escape, link, list, page } from './html.js';
import { Speech } from './texts.js';

interface Line {
  readonly room: string;
  readonly markup: string;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The API's description for a reader: every method and path, by room. */
export function apiPage(document: OpenAPIObject): string {
  const speech = new Speech('en');
  const lines = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method): Line[] => {
      const operation = item[method];
      if (operation === undefined) return [];
      const summary = operation.summary ?? inWords(operation.operationId ?? '');
      const markup = `<code>${method.toUpperCase()} ${escape(path)}</code><small>${escape(summary)}</small>`;
      return [{ room: operation.tags?.[0] ?? 'other', markup }];
    }),
  );
  const rooms = [...new Set(lines.map(({ room }) => room))].sort();
  const sections = rooms.map((room) => section(room, lines));
  const body = [
    `<p>${escape(speech.say('apiLead'))} ${link('/api/openapi.json', speech.say('openapi'))}</p>`,
    ...sections,
  ];
  return page(speech, speech.say('apiTitle'), body.join('\n'));
}

function section(room: string, lines: readonly Line[]): string {
  const items = lines.filter((line) => line.room === room).map(({ markup }) => markup);
  return `<section><h2>${escape(room)}</h2>${list(items, '')}</section>`;
}

/** `Decisions_propose` reads "Decisions: propose". */
function inWords(operationId: string): string {
  const [room = '', verb = ''] = operationId.split('_');
  const apart = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `${apart(room)}: ${apart(verb)}`;
}
