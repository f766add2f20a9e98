import type accessLog from './nb/access-log.json';
import type accessReview from './nb/access-review.json';
import type child from './nb/child.json';
import type coordination from './nb/coordination.json';
import type decision from './nb/decision.json';
import type decisionList from './nb/decision-list.json';
import type disclosures from './nb/disclosures.json';
import type errors from './nb/errors.json';
import type events from './nb/events.json';
import type families from './nb/families.json';
import type family from './nb/family.json';
import type form from './nb/form.json';
import type history from './nb/history.json';
import type home from './nb/home.json';
import type identity from './nb/identity.json';
import type keptOut from './nb/kept-out.json';
import type lanes from './nb/lanes.json';
import type me from './nb/me.json';
import type mine from './nb/mine.json';
import type moving from './nb/moving.json';
import type papers from './nb/papers.json';
import type plan from './nb/plan.json';
import type preview from './nb/preview.json';
import type receipt from './nb/receipt.json';
import type rights from './nb/rights.json';
import type setUp from './nb/set-up.json';
import type shell from './nb/shell.json';
import type statutory from './nb/statutory.json';
import type suggest from './nb/suggest.json';
import type whoSees from './nb/who-sees.json';
import type words from './nb/words.json';
import type workList from './nb/work-list.json';
import type writing from './nb/writing.json';

/** Every file of texts: a key that is not in the bokmål file does not compile. */
export interface Resources {
  'access-log': typeof accessLog;
  'access-review': typeof accessReview;
  child: typeof child;
  coordination: typeof coordination;
  decision: typeof decision;
  'decision-list': typeof decisionList;
  disclosures: typeof disclosures;
  errors: typeof errors;
  events: typeof events;
  families: typeof families;
  family: typeof family;
  form: typeof form;
  history: typeof history;
  home: typeof home;
  identity: typeof identity;
  'kept-out': typeof keptOut;
  lanes: typeof lanes;
  me: typeof me;
  mine: typeof mine;
  moving: typeof moving;
  papers: typeof papers;
  plan: typeof plan;
  preview: typeof preview;
  receipt: typeof receipt;
  rights: typeof rights;
  'set-up': typeof setUp;
  shell: typeof shell;
  statutory: typeof statutory;
  suggest: typeof suggest;
  'who-sees': typeof whoSees;
  words: typeof words;
  'work-list': typeof workList;
  writing: typeof writing;
}
export type Namespace = keyof Resources;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Resources;
    returnNull: false;
    enableSelector: false;
  }
}
