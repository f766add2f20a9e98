import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { TickList } from '../../../../ui/form/tick-list.js';
import { usePayload, type FieldProps } from './field.js';

/** The parts of life an agreement or a service's place covers. */
export function AreasField({ part }: FieldProps) {
  const { t } = useTranslation(['writing', 'words']);
  const { payload, fill, faultOf } = usePayload(part);
  return (
    <TickList
      label={t('field.areas')}
      choices={lifeAreas.map((value) => ({ value, label: t(`words:lifeAreas.${value}`) }))}
      value={[...(payload.areas ?? [])]}
      error={faultOf('areas')}
      onChange={(chosen) => fill({ areas: lifeAreas.filter((area) => chosen.includes(area)) })}
    />
  );
}
