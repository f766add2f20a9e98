import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';

interface LeavePlaceProps {
  readonly familyId: string;
  readonly place: components['schemas']['PlaceView'];
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

/** A service leaves the family, or somebody leaves their own place. Access ends at once. */
export function LeavePlace({ familyId, place, isOwn, onClose }: LeavePlaceProps) {
  const { t } = useTranslation('family');
  const navigate = useNavigate();
  const path = { familyId, placeId: place.id };
  const act = useAct(
    (_: undefined, header) =>
      isOwn
        ? answerOf(api.POST('/api/v1/families/{familyId}/team/{placeId}/leave', { params: { path, header } }))
        : answerOf(
            api.POST('/api/v1/families/{familyId}/team/{placeId}/remove', { params: { path, header } }),
          ),
    {
      changes: isOwn ? [] : changesIn(familyId),
      onDone: () => {
        onClose();
        if (isOwn) void navigate('/arbeidsliste');
      },
    },
  );
  const name = place.service?.name ?? place.name ?? '';
  return (
    <ActDialog
      title={t(isOwn ? 'leave.title' : 'remove.title', { name })}
      lead={t(isOwn ? 'leave.lead' : 'remove.lead', { name })}
      submit={t(isOwn ? 'leave.submit' : 'remove.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
