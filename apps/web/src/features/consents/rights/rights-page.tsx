import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFamily } from '../../../api/me.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { AskCorrection } from './ask-correction.js';
import { AskErasure } from './ask-erasure.js';
import { KeptKinds } from './kept-kinds.js';
import { Notes } from './notes.js';
import { RequestCard } from './request-card.js';
import { useRights, type Rights } from './use-rights.js';

/** What is kept about me, in one file if I want it; corrected where it is wrong, and gone where it may go. */
export default function RightsPage() {
  const { t } = useTranslation('rights');
  const family = useFamily();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FamilyChoice />
      <Download />
      {family === undefined ? (
        <BodyLong>{t('noFamily')}</BodyLong>
      ) : (
        <InFamily key={family.id} familyId={family.id} />
      )}
    </Page>
  );
}

function Download() {
  const { t } = useTranslation('rights');
  return (
    <Section title={t('download.title')}>
      <BodyLong>{t('download.lead')}</BodyLong>
      <BodyLong>{t('download.quiet')}</BodyLong>
      <BodyLong>{t('download.care')}</BodyLong>
      <div>
        <Button
          as="a"
          href="/api/v1/me/export"
          download
          variant="secondary"
          icon={<DownloadIcon aria-hidden />}
        >
          {t('download.button')}
        </Button>
      </div>
    </Section>
  );
}

function InFamily({ familyId }: { readonly familyId: string }) {
  const rights = useRights(familyId);
  return (
    <ListState query={rights} empty="" isEmpty={() => false}>
      {(data) => <Mine familyId={familyId} rights={data} />}
    </ListState>
  );
}

interface MineProps {
  readonly familyId: string;
  readonly rights: Rights;
}

function Mine({ familyId, rights: { items, notes, kept, people } }: MineProps) {
  const { t } = useTranslation('rights');
  const [open, setOpen] = useState<'correction' | 'erasure'>();
  const close = () => setOpen(undefined);
  return (
    <VStack gap="space-40">
      <Section title={t('correct.title')}>
        <BodyLong>{t('correct.lead')}</BodyLong>
        <Opens text={t('correct.open')} onClick={() => setOpen('correction')} />
      </Section>
      <Section title={t('erase.title')}>
        <KeptKinds kept={kept} />
        <Opens text={t('erase.open')} onClick={() => setOpen('erasure')} />
      </Section>
      <Section title={t('asked.title')}>
        {items.length === 0 && <BodyLong>{t('asked.empty')}</BodyLong>}
        <VStack as="ul" gap="space-12" className="vl-list">
          {items.map((one) => (
            <li key={one.id}>
              <RequestCard familyId={familyId} request={one} />
            </li>
          ))}
        </VStack>
      </Section>
      <Notes notes={notes} />
      {open === 'correction' && <AskCorrection familyId={familyId} people={people} onClose={close} />}
      {open === 'erasure' && <AskErasure familyId={familyId} people={people} onClose={close} />}
    </VStack>
  );
}

function Opens({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <div>
      <Button variant="secondary" onClick={onClick}>
        {text}
      </Button>
    </div>
  );
}
