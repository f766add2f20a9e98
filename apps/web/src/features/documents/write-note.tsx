import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../ui/form/use-form.js';
import { tell } from '../../ui/told/told.js';
import { useMe } from '../../api/me.js';
import { AboutFields } from './about-fields.js';
import { LaneField } from './lane-field.js';
import { emptyForm, laneOf, openLanes, wordsOf } from './paper-form.js';
import { useWriteNote, type Papers, type Place } from './papers.js';

export interface NewPaperProps {
  readonly familyId: string;
  readonly papers: Papers;
  readonly place: Place | undefined;
  readonly onClose: () => void;
}

export function WriteNote({ familyId, papers, place, onClose }: NewPaperProps) {
  const { t } = useTranslation('papers');
  const { person } = useMe();
  const act = useWriteNote(familyId, () => {
    onClose();
    tell({ text: t('note.done') });
  });
  const form = useForm(emptyForm(papers, place), act.problem);
  const { words } = form.values;
  return (
    <ActDialog
      title={t('note.title')}
      submit={t('note.submit')}
      act={act}
      onSubmit={() => {
        act.mutate({ ...wordsOf(form.values, papers, place), words: words.trim() });
      }}
      onClose={onClose}
    >
      <Textarea label={t('note.words')} maxLength={4000} minRows={4} {...form.text('words')} />
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
    </ActDialog>
  );
}
