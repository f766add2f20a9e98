import { HStack, Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useFamilyView } from '../../../api/family.js';
import type { Plan } from '../../../api/plan.js';
import type { Filter } from './use-filter.js';

interface PlanFilterProps {
  readonly plan: Plan;
  readonly filter: Filter;
}

export function PlanFilter({ plan, filter }: PlanFilterProps) {
  const { t } = useTranslation(['plan', 'words']);
  const family = useFamilyView(plan.familyId);
  const { area, personId, choose } = filter;
  return (
    <HStack gap="space-16" className="vl-screen-only">
      <Select
        label={t('filter.area')}
        value={area ?? ''}
        onChange={({ target }) => {
          choose('omrade', target.value);
        }}
      >
        <option value="">{t('filter.allAreas')}</option>
        {plan.areas.map((one) => (
          <option key={one.area} value={one.area}>
            {t(`words:lifeAreas.${one.area}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('filter.person')}
        value={personId ?? ''}
        onChange={({ target }) => {
          choose('person', target.value);
        }}
      >
        <option value="">{t('filter.everybody')}</option>
        {family.data?.members.map(({ personId: id, givenName }) => (
          <option key={id} value={id}>
            {givenName}
          </option>
        ))}
      </Select>
    </HStack>
  );
}
