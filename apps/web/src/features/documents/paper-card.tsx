import { DownloadIcon } from '@navikt/aksel-icons';
import { BodyLong, BodyShort, HStack, Link, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../api/family.js';
import { useDates } from '../../i18n/dates.js';
import { Card } from '../../ui/card/card.js';
import { PaperActs } from './paper-acts.js';
import { fileAddress, type Paper, type Papers } from './papers.js';
import { sizeOf } from './size.js';
import './papers.css';

interface PaperCardProps {
  readonly paper: Paper;
  readonly familyId: string;
  /** Left out where somebody looks and does nothing. */
  readonly choices?: Papers;
}

/** What it says or holds, whom it is about, who wrote it when, and who sees it. */
export function PaperCard({ paper, familyId, choices }: PaperCardProps) {
  const { t } = useTranslation(['papers', 'words']);
  const name = useNames(familyId);
  const { area, subjectIds, on, words, file, takenAwayAt } = paper;
  return (
    <Card as="article" gap="space-12">
      <HStack gap="space-8">
        <Tag size="small" variant="outline" data-color="neutral">
          {t(`words:lifeAreas.${area}`)}
        </Tag>
        <Tag size="small" variant="outline" data-color="neutral">
          {subjectIds.map(name).join(', ')}
        </Tag>
      </HStack>
      {on.title !== null && (
        <BodyShort size="small" textColor="subtle">
          {t(on.kind === 'goal' ? 'card.onGoal' : 'card.onStep', { title: on.title })}
        </BodyShort>
      )}
      {words !== null && <BodyLong className="vl-own-lines">{words}</BodyLong>}
      {file !== null && <FileLine file={file} familyId={familyId} paperId={paper.id} />}
      <Written paper={paper} />
      {takenAwayAt === null && choices !== undefined && (
        <PaperActs paper={paper} familyId={familyId} choices={choices} />
      )}
    </Card>
  );
}

interface FileLineProps {
  readonly file: NonNullable<Paper['file']>;
  readonly familyId: string;
  readonly paperId: string;
}

function FileLine({ file: { name, type, bytes, hasPicture }, familyId, paperId }: FileLineProps) {
  const { t, i18n } = useTranslation('papers');
  return (
    <HStack gap="space-12" align="center" wrap={false}>
      {hasPicture && (
        <img
          className="vl-paper-picture"
          src={fileAddress(familyId, paperId, 'picture')}
          alt=""
          loading="lazy"
        />
      )}
      <VStack gap="space-4">
        <Link href={fileAddress(familyId, paperId, 'file')} download>
          <DownloadIcon aria-hidden />
          {name}
        </Link>
        <BodyShort size="small" textColor="subtle">
          {`${t(`types.${type}`)}, ${sizeOf(bytes, i18n.language)}`}
        </BodyShort>
      </VStack>
    </HStack>
  );
}

/** Who wrote it and when; of what was taken away that, and when it went, is all there is left. */
function Written({ paper: { author, writtenAt, kind, takenAwayAt } }: { readonly paper: Paper }) {
  const { t } = useTranslation('papers');
  const { day } = useDates();
  const writer = [author.name ?? t('card.somebody'), author.service].filter((one) => one !== null).join(', ');
  const who = author.isMe ? t('card.you') : writer;
  if (takenAwayAt !== null) {
    const gone = { who, written: day(writtenAt), day: day(takenAwayAt) };
    return <BodyShort textColor="subtle">{t(`card.gone.${kind}`, gone)}</BodyShort>;
  }
  return (
    <BodyShort size="small" textColor="subtle">
      {t(`card.by.${kind}`, { who, day: day(writtenAt) })}
    </BodyShort>
  );
}
