import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import type { Address } from '../model/queries.js';
import { Beside } from './beside.js';
import { Lacks } from './lacks.js';
import { Promises } from './promises.js';
import { TermsForm } from './terms-form.js';
import { WhoMust } from './who-must.js';

interface NextSideProps {
  readonly address: Address;
  /** Something of a new version is written, and kept. */
  readonly isKept: boolean;
  /** What stands here is what is kept; the rule has answered for it. */
  readonly isSaved: boolean;
  readonly onSend: () => void;
  readonly onThrowAway: () => void;
  readonly onLeave: () => void;
}

/** What the rule says of the new version as it stands, and the ways out. */
export function NextSide({ address, isKept, isSaved, onSend, onThrowAway, onLeave }: NextSideProps) {
  const { t } = useTranslation('writing');
  const { decision } = useDesk();
  const isReady = isKept && isSaved && decision.missing.length === 0;
  return (
    <Beside>
      <WhoMust requirements={decision.requirements} />
      <Promises address={address} />
      <TermsForm />
      <Section title={t('send.title')}>
        <div role="status">
          <Lacks missing={decision.missing} />
          {!isKept && isSaved && <BodyShort textColor="subtle">{t('revise.same')}</BodyShort>}
        </div>
        <VStack gap="space-12" align="start">
          {isReady && <Button onClick={onSend}>{t('revise.send')}</Button>}
          <Button variant="secondary" onClick={onLeave}>
            {t('revise.leave')}
          </Button>
          {isKept && isSaved && (
            <Button variant="tertiary" onClick={onThrowAway}>
              {t('revise.throwAway')}
            </Button>
          )}
        </VStack>
      </Section>
    </Beside>
  );
}
