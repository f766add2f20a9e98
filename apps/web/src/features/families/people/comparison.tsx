import { BodyShort, InlineMessage, List, Table, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';

export type Comparison = components['schemas']['MergeComparisonView'];
type Side = Comparison['one'];

const rows = [
  'birthDate',
  'memberFrom',
  'hasLogIn',
  'children',
  'holders',
  'homes',
  'consents',
  'protectionGrade',
] as const;
type Row = (typeof rows)[number];

/** The two beside each other; what neither has is left out. */
export function ComparisonTable({ found: { one, other } }: { readonly found: Comparison }) {
  const { t } = useTranslation('family');
  const told = useTold();
  const shown = rows.filter((row) => [one, other].some((side) => told(side, row) !== undefined));
  return (
    <Table size="small">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('twice.rows.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{one.name}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{other.name}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {shown.map((row) => (
          <Table.Row key={row}>
            <Table.HeaderCell scope="row">{t(`twice.rows.${row}`)}</Table.HeaderCell>
            {[one, other].map((side) => (
              <Table.DataCell key={side.personId}>{told(side, row) ?? t('twice.nothing')}</Table.DataCell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function useTold(): (side: Side, row: Row) => string | undefined {
  const { t } = useTranslation(['family', 'words']);
  const { short } = useDates();
  const names = (list: readonly string[] | undefined) =>
    list === undefined || list.length === 0 ? undefined : list.join(', ');
  const tellers: Readonly<Record<Row, (side: Side) => string | undefined>> = {
    birthDate: ({ birthDate }) => (birthDate === undefined ? undefined : short(birthDate)),
    memberFrom: ({ facts }) => (facts?.memberFrom === undefined ? undefined : short(facts.memberFrom)),
    hasLogIn: ({ facts }) => (facts === undefined ? undefined : t(facts.hasLogIn ? 'twice.yes' : 'twice.no')),
    children: ({ facts }) => names(facts?.children),
    holders: ({ facts }) => names(facts?.holders),
    homes: ({ facts }) => names(facts?.homes),
    consents: ({ facts }) =>
      facts === undefined || facts.consents === 0 ? undefined : String(facts.consents),
    protectionGrade: ({ facts }) =>
      facts === undefined || facts.protectionGrade === 'none'
        ? undefined
        : t(`words:protectionGrades.${facts.protectionGrade}`),
  };
  return (side, row) => tellers[row](side);
}

/** What follows when the two become one, or why they cannot. */
export function WhatFollows({ found, keep }: { readonly found: Comparison; readonly keep: Side }) {
  const { t } = useTranslation(['family', 'words']);
  const grade = found.protectionGrade;
  if (keep.refusals.length > 0)
    return (
      <VStack gap="space-8">
        <InlineMessage status="warning">{t('twice.cannot')}</InlineMessage>
        <List>
          {keep.refusals.map((why) => (
            <List.Item key={why}>{t(`twice.refusals.${why}`)}</List.Item>
          ))}
        </List>
      </VStack>
    );
  return (
    <VStack gap="space-4">
      <BodyShort weight="semibold">{t('twice.what')}</BodyShort>
      <List size="small">
        {(['one', 'signed', 'open', 'logIn'] as const).map((line) => (
          <List.Item key={line}>{t(`twice.happens.${line}`)}</List.Item>
        ))}
        {grade !== undefined && grade !== 'none' && (
          <List.Item>
            {t('twice.happens.protection', { grade: t(`words:protectionGrades.${grade}`) })}
          </List.Item>
        )}
      </List>
    </VStack>
  );
}
