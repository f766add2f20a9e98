import { BodyShort, Button, ExpansionCard, HStack, Link, Tag, VStack } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useAreas } from '../../../i18n/listing.js';
import { AnswerLine } from './answer-line.js';
import { CellList } from './cell-list.js';
import type { Open, ServiceLine, SubjectLine } from './use-matrix.js';
import { useSubjectName } from './use-words.js';

interface ServiceCardProps {
  readonly service: ServiceLine;
  readonly familyId: string;
  readonly withCells: boolean;
  /** Health is not shown: nothing is told of what a service does not see. */
  readonly hidesHealth: boolean;
  /** What one came here for. */
  readonly isOpen: boolean;
  readonly onOpen: (open: Open) => void;
}

/** One service: what it sees in one line, and behind it each person, each answer, and what the reader can do. */
export function ServiceCard(props: ServiceCardProps) {
  const { service, familyId, withCells, hidesHealth, isOpen, onOpen } = props;
  const { t } = useTranslation('who-sees');
  const inWords = useAreas();
  const { serviceId, lacks, subjects, inTeam } = service;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  const open = [
    ...new Set(
      subjects.flatMap(({ cells }) => cells.filter(({ sight }) => sight === 'sees')).map(({ area }) => area),
    ),
  ];
  const sum =
    lacks !== null
      ? t(`lacks.${lacks}`)
      : open.length === 0
        ? t(hidesHealth ? 'hidden.title' : 'seesNothing')
        : t('seesOf', { areas: inWords(open) });
  return (
    <ExpansionCard aria-label={service.service} size="small" defaultOpen={isOpen} ref={card}>
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h2" size="small">
          {service.service}
        </ExpansionCard.Title>
        <ExpansionCard.Description>{sum}</ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        <VStack gap="space-24">
          {subjects.map((subject) => (
            <SubjectPart key={subject.subjectId} {...{ service, familyId, subject, withCells, onOpen }} />
          ))}
          {inTeam && subjects.some(({ mayGive }) => mayGive.length > 0) && (
            <Link as={RouterLink} to={`/hvem-ser-hva/slik/${serviceId}?familie=${familyId}`}>
              {t('preview')}
            </Link>
          )}
        </VStack>
      </ExpansionCard.Content>
    </ExpansionCard>
  );
}

interface SubjectPartProps extends Omit<ServiceCardProps, 'isOpen' | 'hidesHealth'> {
  readonly subject: SubjectLine;
}

function SubjectPart({ service, familyId, subject, withCells, onOpen }: SubjectPartProps) {
  const { t } = useTranslation('who-sees');
  const name = useSubjectName()(subject);
  const answers = subject.mayGive.length > 0 || subject.givers.length > 0;
  return (
    <VStack gap="space-12">
      <HStack gap="space-8" align="center">
        <BodyShort weight="semibold">{t('about', { name })}</BodyShort>
        {subject.consents.some(({ ending }) => ending) && (
          <Tag size="small" variant="moderate" data-color="warning">
            {t('ending')}
          </Tag>
        )}
      </HStack>
      {withCells && <CellList {...{ service, subject, onOpen }} />}
      {subject.consents.map((answer) => (
        <AnswerLine key={answer.id} {...{ familyId, answer, subject, onOpen }} />
      ))}
      {answers && (
        <div>
          <Button
            size="small"
            variant="secondary"
            aria-label={t('giveOf', { service: service.service, name })}
            onClick={() => {
              onOpen({ act: 'give', service, subject });
            }}
          >
            {t(subject.givers.length > 0 ? 'record' : 'give')}
          </Button>
        </div>
      )}
    </VStack>
  );
}
