import { HGrid, Select, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lanes, lifeAreas } from '#contract';
import { useDesk } from '../model/desk.js';
import { useFault } from '../model/faults.js';
import { everybodyIn, membersOf } from '../model/names.js';
import type { WrittenPart } from '../model/written.js';
import { AlsoAffected } from './also-affected.js';
import { PeopleTicks } from './people-ticks.js';

/** Lanes a family cannot read are no place for a proposal. */
const offered = lanes.filter((lane) => lane !== 'only-me' && lane !== 'service-notes');

/** Whom it is about, where in life, and who may see it. */
export function PartAbout({ part }: { readonly part: WrittenPart }) {
  const { t } = useTranslation(['writing', 'words']);
  const desk = useDesk();
  const faultOf = useFault(part);
  const { key, area, lane, subjectIds, namedIds } = part;
  const change = (fields: Partial<WrittenPart>) => desk.act({ type: 'change', key, change: fields });
  return (
    <VStack gap="space-16">
      <PeopleTicks
        label={t('part.about')}
        people={membersOf(desk)}
        value={subjectIds}
        error={faultOf('subjectIds')}
        onChange={(chosen) => change({ subjectIds: chosen })}
      />
      <HGrid columns={{ xs: 1, md: 2 }} gap="space-16" align="start">
        <Select
          label={t('part.area')}
          value={area}
          onChange={({ target }) => change({ area: lifeAreas.find((one) => one === target.value) ?? area })}
        >
          {lifeAreas.map((one) => (
            <option key={one} value={one}>
              {t(`words:lifeAreas.${one}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('part.lane')}
          value={lane}
          onChange={({ target }) => change({ lane: lanes.find((one) => one === target.value) ?? lane })}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {t(`words:lanes.${one}`)}
            </option>
          ))}
        </Select>
      </HGrid>
      {lane === 'named-persons' && (
        <PeopleTicks
          label={t('part.named-persons')}
          people={everybodyIn(desk)}
          value={namedIds}
          error={faultOf('namedIds')}
          onChange={(chosen) => change({ namedIds: chosen })}
        />
      )}
      <AlsoAffected part={part} />
    </VStack>
  );
}
