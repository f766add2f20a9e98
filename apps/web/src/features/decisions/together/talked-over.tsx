import { BodyLong, BodyShort, Box, Heading, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../ui/own-words/own-words.js';
import { CaseBox } from '../child/asked-card.js';
import type { Decision } from '../child/child-queries.js';
import { FaceScale } from '../child/face-scale.js';
import { AskForTalk } from './ask-for-talk.js';
import { aboutChild, viewsOf, type YoungChild } from './young-child.js';

interface TalkedOverProps {
  readonly decision: Decision;
  readonly child: YoungChild;
}

/** To talk about, face by face. Nothing said here is sent or kept: a child's words are not a parent's to write down. */
export function TalkedOver({ decision, child }: TalkedOverProps) {
  const { t } = useTranslation('child');
  const [face, setFace] = useState('');
  const { name, coordinator } = child;
  return (
    <CaseBox decision={aboutChild(decision, child)}>
      <FaceScale value={face} onChange={setFace} />
      <BodyShort textColor="subtle">{t('together.notKept')}</BodyShort>
      <Box padding="space-16" borderRadius="12" background="neutral-soft">
        <VStack gap="space-12">
          <Heading level="4" size="xsmall">
            {t('together.whoWrites')}
          </Heading>
          <BodyLong>{t('together.writes', { coordinator, child: name })}</BodyLong>
          <BodyLong>{t('together.alone', { coordinator })}</BodyLong>
          <BodyLong>{t('together.readers')}</BodyLong>
          <ChildSaid decision={decision} child={child} />
          <AskForTalk decision={decision} child={child} />
        </VStack>
      </Box>
    </CaseBox>
  );
}

/** That the child has been heard, where the reader may know; the words, where the child lets the reader have them. */
export function ChildSaid({ decision, child }: TalkedOverProps) {
  const { t } = useTranslation('child');
  const [view] = viewsOf(decision, child);
  if (view === undefined) return null;
  return (
    <VStack gap="space-4">
      <Heading level="4" size="xsmall">
        {t('said.title')}
      </Heading>
      <OwnWords text={view.saysNothing ? t('said.nothing') : view.words} />
    </VStack>
  );
}
