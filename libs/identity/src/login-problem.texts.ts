import { languages, type Language } from '#contract';

/** What a person reads whose log-in did not work: title, what to do. There is no page of ours yet that could say it. */
type Notice = readonly [title: string, text: string];

interface Words {
  readonly again: string;
  readonly notices: Readonly<Record<string, Notice>>;
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    again: 'Logg inn',
    notices: {
      'login-failed': ['Innloggingen ble avbrutt', 'Det kan ha gått for lang tid. Prøv en gang til.'],
      'login-too-weak': [
        'Innloggingen var ikke sikker nok',
        'Prøv igjen med BankID eller en annen sikker innlogging.',
      ],
      'other-person': [
        'Det var en annen som logget inn',
        'Du er nå logget ut. Logg inn som deg selv for å fortsette.',
      ],
      'login-unavailable': ['Innloggingen svarer ikke', 'Vent litt, og prøv igjen.'],
      'not-logged-in': ['Du er logget ut', 'Logg inn for å fortsette.'],
    },
  },
  nn: {
    again: 'Logg inn',
    notices: {
      'login-failed': ['Innlogginga vart broten', 'Det kan ha gått for lang tid. Prøv ein gong til.'],
      'login-too-weak': [
        'Innlogginga var ikkje sikker nok',
        'Prøv igjen med BankID eller ei anna sikker innlogging.',
      ],
      'other-person': [
        'Det var ein annan som logga inn',
        'Du er no logga ut. Logg inn som deg sjølv for å halde fram.',
      ],
      'login-unavailable': ['Innlogginga svarer ikkje', 'Vent litt, og prøv igjen.'],
      'not-logged-in': ['Du er logga ut', 'Logg inn for å halde fram.'],
    },
  },
  da: {
    again: 'Log ind',
    notices: {
      'login-failed': ['Login blev afbrudt', 'Der kan være gået for lang tid. Prøv igen.'],
      'login-too-weak': ['Login var ikke sikkert nok', 'Prøv igen med MitID.'],
      'other-person': [
        'Det var en anden, der loggede ind',
        'Du er nu logget ud. Log ind som dig selv for at fortsætte.',
      ],
      'login-unavailable': ['Login svarer ikke', 'Vent lidt, og prøv igen.'],
      'not-logged-in': ['Du er logget ud', 'Log ind for at fortsætte.'],
    },
  },
  en: {
    again: 'Log in',
    notices: {
      'login-failed': ['The log-in was interrupted', 'It may have taken too long. Try once more.'],
      'login-too-weak': [
        'The log-in was not secure enough',
        'Try again with BankID, MitID or another secure log-in.',
      ],
      'other-person': ['Somebody else logged in', 'You are now logged out. Log in as yourself to go on.'],
      'login-unavailable': ['The log-in does not answer', 'Wait a little and try again.'],
      'not-logged-in': ['You are logged out', 'Log in to go on.'],
    },
  },
};

export interface LoginNotice {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly again: string;
}

/** In the first of the browser's languages that we speak; bokmål when there is none. */
export function noticeFor(code: string, acceptLanguage: string | undefined): LoginNotice | undefined {
  const asked = (acceptLanguage ?? '').toLowerCase().split(',');
  const spoken = asked.map((one) => one.trim().slice(0, 2)).map((one) => (one === 'no' ? 'nb' : one));
  const language = spoken.flatMap((one) => languages.find((known) => known === one) ?? [])[0] ?? 'nb';
  const { again, notices } = words[language];
  const notice = notices[code];
  if (notice === undefined) return undefined;
  return { language, title: notice[0], text: notice[1], again };
}
