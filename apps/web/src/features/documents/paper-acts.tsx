import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/me.js';
import { ActDialog } from '../../ui/act-dialog/act-dialog.js';
import { WhoSees } from '../../ui/lane/who-sees.js';
import { tell } from '../../ui/told/told.js';
import { LaneField } from './lane-field.js';
import { useChangeLane, useEndPaper, type Paper, type Papers } from './papers.js';

interface PaperActsProps {
  readonly paper: Paper;
  readonly familyId: string;
  readonly choices: Papers;
}

/** Who sees it, and what its author may do with it. */
export function PaperActs(props: PaperActsProps) {
  const { t } = useTranslation('papers');
  const { paper } = props;
  const [open, setOpen] = useState<'lane' | 'end'>();
  const close = () => {
    setOpen(undefined);
  };
  const end = paper.allowedActions.find((act) => act !== 'change-lane');
  const mayChoose = paper.allowedActions.includes('change-lane');
  const of = paper.file?.name ?? t('card.note');
  return (
    <>
      <WhoSees sees={paper.sees} of={of} onChange={mayChoose ? () => setOpen('lane') : undefined} />
      {end !== undefined && (
        <div>
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            className="vl-screen-only"
            aria-label={`${t(`${end}.open`)}: ${of}`}
            onClick={() => setOpen('end')}
          >
            {t(`${end}.open`)}
          </Button>
        </div>
      )}
      {open === 'lane' && <LaneDialog {...props} onClose={close} />}
      {open === 'end' && end !== undefined && <EndDialog {...props} act={end} onClose={close} />}
    </>
  );
}

interface Closing {
  readonly onClose: () => void;
}

function LaneDialog({ paper, familyId, choices, onClose }: PaperActsProps & Closing) {
  const { t } = useTranslation('papers');
  const { person } = useMe();
  const [lane, setLane] = useState(paper.lane);
  const [namedIds, setNamed] = useState([...paper.namedIds]);
  const act = useChangeLane(familyId, paper.id, () => {
    onClose();
    tell({ text: t('lane.done') });
  });
  return (
    <ActDialog
      title={t('lane.title')}
      submit={t('lane.save')}
      act={act}
      onSubmit={() => {
        act.mutate({ lane, namedIds: lane === 'named-persons' ? namedIds : [] });
      }}
      onClose={onClose}
    >
      <LaneField
        choices={choices}
        open={paper.lanes}
        me={person.id}
        lane={lane}
        namedIds={namedIds}
        onLane={setLane}
        onNamed={setNamed}
      />
    </ActDialog>
  );
}

interface EndDialogProps extends PaperActsProps, Closing {
  readonly act: 'delete' | 'take-away';
}

function EndDialog({ paper, familyId, act: end, onClose }: EndDialogProps) {
  const { t } = useTranslation('papers');
  const act = useEndPaper(familyId, paper.id, end, () => {
    onClose();
    tell({ text: t(`${end}.done`) });
  });
  return (
    <ActDialog
      title={t(`${end}.title`)}
      lead={t(`${end}.lead`)}
      submit={t(`${end}.submit`)}
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
