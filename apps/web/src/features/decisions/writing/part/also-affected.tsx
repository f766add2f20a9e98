import { BodyShort, Button, HStack, ReadMore, Select, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListing } from '../../../../i18n/listing.js';
import { useDesk } from '../model/desk.js';
import { membersOf, useName } from '../model/names.js';
import type { WrittenPart } from '../model/written.js';

/** Somebody more it concerns. The rule says whether they sign, are heard or are told; nobody is taken out. */
export function AlsoAffected({ part }: { readonly part: WrittenPart }) {
  const { t } = useTranslation('writing');
  const desk = useDesk();
  const name = useName();
  const [personId, setPersonId] = useState('');
  const { key, addedIds, subjectIds } = part;
  const others = membersOf(desk).filter(
    ({ value }) => !addedIds.includes(value) && !subjectIds.includes(value),
  );
  const list = useListing();
  const add = () => {
    if (personId === '') return;
    desk.act({ type: 'change', key, change: { addedIds: [...addedIds, personId] } });
    setPersonId('');
  };
  return (
    <VStack gap="space-8">
      {addedIds.length > 0 && <BodyShort>{t('also.added', { names: list(addedIds.map(name)) })}</BodyShort>}
      {others.length > 0 && (
        <ReadMore size="small" header={t('also.header')}>
          <VStack gap="space-12" paddingBlock="space-8">
            <BodyShort>{t('also.lead')}</BodyShort>
            <HStack gap="space-8" align="end">
              <Select
                size="small"
                label={t('also.who')}
                value={personId}
                onChange={({ target }) => setPersonId(target.value)}
              >
                <option value="">{t('choose')}</option>
                {others.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
              <Button size="small" variant="secondary" onClick={add}>
                {t('also.add')}
              </Button>
            </HStack>
          </VStack>
        </ReadMore>
      )}
    </VStack>
  );
}
