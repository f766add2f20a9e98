import { Box, Button, HStack, Search, Table, VStack } from '@navikt/ds-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { hasRole, useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { MoreButton } from '../../../ui/list-state/more-button.js';
import { Page } from '../../../ui/page/page.js';
import { FoundFamily } from './found-family.js';

type Schemas = components['schemas'];

function useFamilies() {
  return useInfiniteQuery({
    queryKey: ['families'],
    initialPageParam: '',
    queryFn: ({ pageParam: after }) =>
      answerOf(api.GET('/api/v1/families', { params: { query: after === '' ? {} : { after } } })),
    getNextPageParam: ({ next }: Schemas['FamiliesView']) => next ?? undefined,
  });
}

/** The families one works with. */
export default function FamiliesPage() {
  const { t } = useTranslation('families');
  const me = useMe();
  const [words, setWords] = useState('');
  const [isFounding, setFounding] = useState(false);
  const query = useFamilies();
  const wanted = words.trim().toLocaleLowerCase();
  const items = query.data?.pages
    .flatMap((page) => page.items)
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <Page title={t('title')}>
      <VStack gap="space-16">
        <HStack gap="space-16" align="end">
          <Box width={{ xs: '100%', sm: '20rem' }}>
            <Search
              size="small"
              variant="simple"
              hideLabel={false}
              label={t('search')}
              value={words}
              autoComplete="off"
              onChange={setWords}
            />
          </Box>
          {hasRole(me, 'coordinator') && (
            <Button
              size="small"
              onClick={() => {
                setFounding(true);
              }}
            >
              {t('found.title')}
            </Button>
          )}
        </HStack>
        <ListState query={{ ...query, data: items }} empty={t(wanted === '' ? 'empty' : 'nothingFound')}>
          {(families) => <Rows families={families} />}
        </ListState>
        <MoreButton label={t('more')} query={query} />
      </VStack>
      {isFounding && (
        <FoundFamily
          onClose={() => {
            setFounding(false);
          }}
        />
      )}
    </Page>
  );
}

function Rows({ families }: { readonly families: readonly Schemas['FamilyLineView'][] }) {
  const { t } = useTranslation(['families', 'words']);
  const { day } = useDates();
  return (
    <Table size="small">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('columns.name')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('columns.step')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('columns.since')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {families.map(({ id, name, step, stepSince }) => (
          <Table.Row key={id}>
            <Table.HeaderCell scope="row">
              <RouterLink className="aksel-link" to={`/familier/${id}`}>
                {name}
              </RouterLink>
            </Table.HeaderCell>
            <Table.DataCell>{t(`words:familySteps.${step}`)}</Table.DataCell>
            <Table.DataCell>{day(stepSince)}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
