import { BodyShort } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/me.js';
import type { Problem } from '../../api/problem.js';
import { ActDialog } from '../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../ui/form/use-form.js';
import { tell } from '../../ui/told/told.js';
import { AboutFields } from './about-fields.js';
import { FileField } from './file-field.js';
import { LaneField } from './lane-field.js';
import { emptyForm, laneOf, openLanes, wordsOf } from './paper-form.js';
import { useAddDocument } from './papers.js';
import { Sending } from './sending.js';
import type { NewPaperProps } from './write-note.js';

/** The line or the server failed, and nothing was wrong with the file. */
const mayHelpAgain = (problem: Problem | undefined): boolean =>
  problem?.status === 0 || problem?.status === 503;

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
      submit={t(act.isStopped || mayHelpAgain(act.problem) ? 'document.again' : 'document.submit')}
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FileField
        {...{ file, isMissing, isSending: act.isPending }}
        mostBytes={papers.mostBytes}
        onPick={pick}
      />
      {(place === undefined || place.kind === 'person') && <AboutFields form={form} about={papers.about} />}
      <LaneField
        choices={papers}
        open={openLanes(form.values, papers)}
        me={person.id}
        lane={laneOf(form.values, papers)}
        namedIds={[...form.values.namedIds]}
        onLane={(lane) => {
          form.set({ lane });
        }}
        onNamed={(namedIds) => {
          form.set({ namedIds });
        }}
      />
      {act.isPending && <Sending share={act.share} onStop={act.stop} />}
      {act.isStopped && <BodyShort role="status">{t('document.stopped')}</BodyShort>}
    </ActDialog>
  );
}
