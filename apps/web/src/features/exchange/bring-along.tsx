import { PaperclipIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, FileUpload, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page/section.js';
import { ProblemNotice } from '../../ui/problem/problem-notice.js';
import { BroughtPlan } from './brought-plan.js';
import { useRead, type Brought } from './use-moving.js';

interface Opened {
  readonly file: string;
  readonly brought: Brought;
}

/** A file from where the reader lived before: looked at first, and then made into proposals. */
export function BringAlong({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('moving');
  const [picked, setPicked] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const read = useRead(familyId, (brought) => setOpened({ file: picked, brought }));
  const pick = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    setOpened(undefined);
    setPicked(text);
    read.mutate({ file: text });
  };
  return (
    <Section title={t('bring.title')}>
      <BodyLong>{t('bring.lead')}</BodyLong>
      <VStack gap="space-16" align="start">
        <FileUpload.Trigger
          accept="text/plain"
          multiple={false}
          onSelect={([first]) => void pick(first?.file)}
        >
          <Button
            type="button"
            variant="secondary"
            icon={<PaperclipIcon aria-hidden />}
            loading={read.isPending}
          >
            {t(opened === undefined ? 'bring.pick' : 'bring.again')}
          </Button>
        </FileUpload.Trigger>
        {read.problem !== undefined && <ProblemNotice error={read.problem} />}
        {opened !== undefined && <BroughtPlan key={opened.file} familyId={familyId} {...opened} />}
      </VStack>
    </Section>
  );
}
