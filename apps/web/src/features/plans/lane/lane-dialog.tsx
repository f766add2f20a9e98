import { useTranslation } from 'react-i18next';
import { LaneChoice } from '../../../ui/lane/lane-choice.js';
import { tell } from '../../../ui/told/told.js';
import { useChooseLane, useLane, type LaneKind } from './use-lane.js';

interface LaneDialogProps {
  readonly kind: LaneKind;
  readonly item: { readonly id: string; readonly title: string };
  readonly familyId: string;
  readonly onClose: () => void;
}

export function LaneDialog({ kind, item: { id, title }, familyId, onClose }: LaneDialogProps) {
  const { t } = useTranslation('lanes');
  const lane = useLane(familyId, kind, id);
  const choose = useChooseLane(familyId, kind, id, () => {
    onClose();
    tell({ text: t('done') });
  });
  return (
    <LaneChoice
      of={title}
      from={lane}
      act={choose}
      askAt={`/forslag/ny?familie=${familyId}`}
      onChoose={(chosen, namedIds) => {
        choose.mutate({ lane: chosen, namedIds, version: lane.data?.version ?? 0 });
      }}
      onClose={onClose}
    />
  );
}
