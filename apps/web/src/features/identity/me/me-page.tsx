import { BodyShort, Button, RadioGroup, Radio, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract';
import { logOut } from '../../../api/leaving.js';
import { useMe } from '../../../api/me.js';
import { asLanguage, languageNames, speak } from '../../../i18n/texts.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { ActAs } from './act-as.js';

export default function MePage() {
  const { t } = useTranslation(['identity', 'shell']);
  const { person, municipality, canActAs } = useMe();
  return (
    <Page title={t('me.title')}>
      <Section title={t('me.who')}>
        <VStack>
          <BodyShort weight="semibold">{`${person.givenName} ${person.familyName}`}</BodyShort>
          <BodyShort textColor="subtle">{t('me.municipality', { name: municipality.name })}</BodyShort>
        </VStack>
      </Section>
      <Language />
      {canActAs.length > 0 && (
        <Section title={t('actAs.title')}>
          <ActAs />
        </Section>
      )}
      <div>
        <Button variant="secondary" onClick={() => void logOut()}>
          {t('shell:logOut')}
        </Button>
      </div>
    </Page>
  );
}

function Language() {
  const { t, i18n } = useTranslation(['identity', 'shell']);
  const choose = (value: string) => {
    const language = asLanguage(value);
    if (language !== undefined) void speak(language);
  };
  return (
    <RadioGroup legend={t('shell:language')} value={i18n.language} onChange={choose}>
      {languages.map((language) => (
        <Radio key={language} value={language} lang={language}>
          {languageNames[language]}
        </Radio>
      ))}
    </RadioGroup>
  );
}
