import { BodyShort, Button, HStack, Label, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { ContactPointDialog } from './contact-point-dialog.js';
import { contactKinds, useContactPoint, type ContactKind } from './use-contact-point.js';

/** How I can be reached: shown only when I ask, since somebody may look over my shoulder. */
export function ContactPoints() {
  const { t } = useTranslation('me');
  return (
    <Section title={t('contact.title')}>
      <BodyShort>{t('contact.lead')}</BodyShort>
      <VStack as="ul" gap="space-16" className="vl-list">
        {contactKinds.map((kind) => (
          <li key={kind}>
            <ContactPoint kind={kind} />
          </li>
        ))}
      </VStack>
    </Section>
  );
}

function ContactPoint({ kind }: { readonly kind: ContactKind }) {
  const { t } = useTranslation('me');
  const { shown, show, hide, isWaiting, error } = useContactPoint(kind);
  const [isWriting, setWriting] = useState(false);
  const named = (words: string) => `${words}: ${t(`contact.kinds.${kind}`)}`;
  return (
    <VStack gap="space-4">
      <Label as="p">{t(`contact.kinds.${kind}`)}</Label>
      {shown !== undefined && <BodyShort>{shown ?? t('contact.none')}</BodyShort>}
      <HStack gap="space-8">
        <Button
          size="small"
          variant="secondary"
          loading={isWaiting}
          aria-label={named(t(shown === undefined ? 'contact.show' : 'contact.hide'))}
          onClick={shown === undefined ? show : hide}
        >
          {t(shown === undefined ? 'contact.show' : 'contact.hide')}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          aria-label={named(t('contact.change'))}
          onClick={() => {
            setWriting(true);
          }}
        >
          {t('contact.change')}
        </Button>
      </HStack>
      {error !== null && <ProblemNotice error={error} />}
      {isWriting && (
        <ContactPointDialog
          kind={kind}
          onClose={() => {
            hide();
            setWriting(false);
          }}
        />
      )}
    </VStack>
  );
}
