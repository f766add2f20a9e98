import { PaperclipIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, ErrorMessage, FileUpload, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/me.js';
import { ActDialog } from '../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../ui/form/use-form.js';
import { tell } from '../../ui/told/told.js';
import { AboutFields } from './about-fields.js';
import { LaneField } from './lane-field.js';
import { emptyForm, wordsOf } from './paper-form.js';
import { useAddDocument } from './papers.js';
import { sizeOf } from './size.js';
import type { NewPaperProps } from './write-note.js';

/** A phone that is asked for these hands over a JPEG, whatever it keeps itself. */
const accepted = 'image/jpeg,image/png,image/webp,application/pdf,text/plain';

export function AddDocument({ familyId, papers, place, onClose }: NewPaperProps) {
  const { t } = useTranslation('papers');
  const { person } = useMe();
  const [file, setFile] = useState<File>();
  const [isMissing, setMissing] = useState(false);
  const act = useAddDocument(familyId, () => {
    onClose();
    tell({ text: t('document.done') });
  });
  const form = useForm(emptyForm(papers, place), act.problem);
  const { lane, namedIds } = form.values;
  const tooLarge = file !== undefined && file.size > papers.mostBytes;
  const pick = (picked: File | undefined) => {
    // What was said of the file before is not said of this one.
    act.reset();
    setFile(picked);
  };
  const send = () => {
    setMissing(file === undefined);
    if (file === undefined || tooLarge) return;
    const stamp = `${file.name} ${file.size} ${file.lastModified}`;
    act.mutate({ words: wordsOf(form.values, papers, place), file, stamp });
  };
  return (
    <ActDialog
      title={t('document.title')}
      lead={t('document.lead')}
      submit={t('document.submit')}
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FileField file={file} mostBytes={papers.mostBytes} isMissing={isMissing} onPick={pick} />
      {(place === undefined || place.kind === 'person') && <AboutFields form={form} about={papers.about} />}
      <LaneField
        choices={papers}
        me={person.id}
        lane={lane}
        namedIds={[...namedIds]}
        onLane={(one) => {
          form.set({ lane: one });
        }}
        onNamed={(ids) => {
          form.set({ namedIds: ids });
        }}
      />
      {act.isPending && <BodyShort role="status">{t('document.sending')}</BodyShort>}
    </ActDialog>
  );
}

interface FileFieldProps {
  readonly file: File | undefined;
  readonly mostBytes: number;
  readonly isMissing: boolean;
  readonly onPick: (file: File | undefined) => void;
}

/** The phone's camera, its pictures, or a file; what was picked is shown and can be put away. */
function FileField({ file, mostBytes, isMissing, onPick }: FileFieldProps) {
  const { t, i18n } = useTranslation('papers');
  const most = sizeOf(mostBytes, i18n.language);
  const fault = file !== undefined && file.size > mostBytes ? t('document.tooLarge', { most }) : undefined;
  return (
    <VStack gap="space-8" align="start">
      {file === undefined ? (
        <>
          <FileUpload.Trigger
            accept={accepted}
            multiple={false}
            onSelect={([picked]) => onPick(picked?.file)}
          >
            <Button type="button" variant="secondary" icon={<PaperclipIcon aria-hidden />}>
              {t('document.pick')}
            </Button>
          </FileUpload.Trigger>
          <BodyShort size="small" textColor="subtle">
            {t('document.hint', { most })}
          </BodyShort>
          {isMissing && <ErrorMessage>{t('document.missing')}</ErrorMessage>}
        </>
      ) : (
        <FileUpload.Item
          file={file}
          {...(fault === undefined ? {} : { error: fault })}
          button={{ action: 'delete', onClick: () => onPick(undefined) }}
        />
      )}
    </VStack>
  );
}
