import { Checkbox, Radio, RadioGroup, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract';
import { useMe } from '../../../api/me.js';
import { useOwnLanguage } from '../../../api/own-language.js';
import { asLanguage, languageNames } from '../../../i18n/texts.js';
import { Section } from '../../../ui/page/section.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { useInterpreterLanguages } from './interpreter-languages.js';
import { useWish } from './use-wish.js';

/** What I read in, whether I need an interpreter, and whether I want it said more simply. Kept at once. */
export function Wishes() {
  const { t, i18n } = useTranslation('me');
  const { person } = useMe();
  const chooseLanguage = useOwnLanguage();
  const wish = useWish();
  const interpreters = useInterpreterLanguages(person.interpreterLanguage);
  return (
    <Section title={t('wishes.title')}>
      <RadioGroup
        legend={t('wishes.language')}
        value={i18n.language}
        onChange={(value: string) => {
          const language = asLanguage(value);
          if (language !== undefined) chooseLanguage(language);
        }}
      >
        {languages.map((language) => (
          <Radio key={language} value={language} lang={language}>
            {languageNames[language]}
          </Radio>
        ))}
      </RadioGroup>
      <Select
        label={t('wishes.interpreter')}
        value={person.interpreterLanguage ?? ''}
        onChange={({ target }) => {
          wish.mutate({ interpreterLanguage: target.value === '' ? null : target.value });
        }}
      >
        <option value="">{t('wishes.noInterpreter')}</option>
        {interpreters.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <Checkbox
        checked={person.plainLanguage}
        onChange={({ target }) => {
          wish.mutate({ plainLanguage: target.checked });
        }}
      >
        {t('wishes.plain')}
      </Checkbox>
      {wish.problem !== undefined && <ProblemNotice error={wish.problem} />}
    </Section>
  );
}
