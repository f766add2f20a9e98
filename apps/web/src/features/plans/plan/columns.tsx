import { BodyShort, Box, Heading, HGrid, Tabs } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { Section } from '../../../ui/page/section.js';
import { useWide } from '../../../ui/wide/use-wide.js';
import { useReadsOfFamily } from '../step/use-reads-of-family.js';
import { ColumnOfSteps } from './column-of-steps.js';
import type { Area, Step } from './use-filter.js';

const columns = ['family', 'services', 'community'] as const;
export type Column = (typeof columns)[number];

interface ColumnsProps {
  readonly areas: readonly Area[];
  readonly plan: Plan;
  readonly isFiltered: boolean;
}

/** Side by side where there is room, else one at a time; on paper always both. */
export function Columns({ areas, plan, isFiltered }: ColumnsProps) {
  const { t } = useTranslation('plan');
  const titleOf = useTitles();
  const isWide = useWide();
  const shown = columns.filter((column) => column !== 'community' || hasSteps(areas, column));
  if (!columns.some((column) => hasSteps(areas, column)))
    return <BodyShort>{t(isFiltered ? 'nothingHere' : 'empty')}</BodyShort>;
  if (!isWide) return <InTabs areas={areas} plan={plan} shown={shown} />;
  return (
    <HGrid columns={2} gap="space-24" align="start">
      {shown.map((column) => (
        <Section key={column} title={titleOf(column)}>
          <ColumnOfSteps areas={inColumn(areas, column)} plan={plan} />
        </Section>
      ))}
    </HGrid>
  );
}

type InTabsProps = Omit<ColumnsProps, 'isFiltered'> & { readonly shown: readonly Column[] };

function InTabs({ areas, plan, shown }: InTabsProps) {
  const titleOf = useTitles();
  const [open, setOpen] = useState<string>(() => shown.find((column) => hasSteps(areas, column)) ?? 'family');
  return (
    <Tabs value={open} onChange={setOpen} size="small">
      <Tabs.List>
        {shown.map((column) => (
          <Tabs.Tab key={column} value={column} label={titleOf(column)} />
        ))}
      </Tabs.List>
      {shown.map((column) => (
        <Tabs.Panel key={column} value={column} lazy={false} className="vl-column">
          <Heading level="2" size="medium" className="vl-paper-only">
            {titleOf(column)}
          </Heading>
          <Box paddingBlock="space-16">
            <ColumnOfSteps areas={inColumn(areas, column)} plan={plan} />
          </Box>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function useTitles(): (column: Column) => string {
  const { t } = useTranslation('plan');
  const ofFamily = useReadsOfFamily();
  return (column) => (ofFamily && column === 'family' ? t('staff.we') : t(`columns.${column}`));
}

/** A step several do together stands with each of them. */
const isDoneBy: Readonly<Record<Column, (step: Step) => boolean>> = {
  family: ({ owner }) =>
    owner.persons.length > 0 || owner.others || (owner.kind === 'joint' && owner.services.length === 0),
  services: ({ owner }) => owner.services.length > 0 || owner.kind === 'service',
  community: ({ owner }) => owner.kind === 'civil-society',
};

function inColumn(areas: readonly Area[], column: Column): readonly Area[] {
  return areas.map(({ area, goals, actions }) => ({
    area,
    goals: [],
    actions: [...goals.flatMap((goal) => goal.actions), ...actions].filter(isDoneBy[column]),
  }));
}

function hasSteps(areas: readonly Area[], column: Column): boolean {
  return inColumn(areas, column).some(({ actions }) => actions.length > 0);
}
