import { BodyShort, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, familyKey, type FamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { ComparisonTable, WhatFollows, type Comparison } from './comparison.js';

interface Pair {
  readonly oneId: string;
  readonly otherId: string;
}
interface CompareProps {
  readonly family: FamilyView;
  /** Empty where they are still to be chosen. */
  readonly pair: Pair;
  readonly onClose: () => void;
}

/** Two rows side by side, what will happen, and which of them stays. */
export function ComparePersons({ family, pair, onClose }: CompareProps) {
  const { t } = useTranslation('family');
  const [two, setTwo] = useState(pair);
  const isChosen = two.oneId !== '' && two.otherId !== '' && two.oneId !== two.otherId;
  const found = useComparison(family.id, two, isChosen);
  const act = useAct(
    (body: components['schemas']['MergeDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/merges', {
          params: { path: { familyId: family.id }, header },
          body,
        }),
      ),
    { changes: changesIn(family.id), onDone: onClose },
  );
  const form = useForm({ keepId: '', reason: '' }, act.problem);
  const keepId = form.values.keepId === '' ? (found.data?.keepId ?? '') : form.values.keepId;
  return (
    <ActDialog
      title={t('twice.title')}
      submit={t('twice.submit')}
      act={act}
      from={found}
      onSubmit={() => {
        if (found.data === undefined) return;
        const { one, other } = found.data;
        const goneId = keepId === one.personId ? other.personId : one.personId;
        act.mutate({ keepId, goneId, reason: form.values.reason.trim() });
      }}
      onClose={onClose}
    >
      {pair.oneId === '' && <Chooser family={family} two={two} onChoose={setTwo} isChosen={isChosen} />}
      {isChosen && found.data !== undefined && (
        <>
          <ComparisonTable found={found.data} />
          <Keep found={found.data} keepId={keepId} onKeep={(id) => form.set({ keepId: id })} />
          <TextField label={t('twice.reason')} maxLength={500} {...form.text('reason')} />
        </>
      )}
    </ActDialog>
  );
}

function useComparison(familyId: string, { oneId, otherId }: Pair, enabled: boolean) {
  return useQuery({
    queryKey: [...familyKey(familyId), 'merges', oneId, otherId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/merges/compare/{oneId}/{otherId}', {
          params: { path: { familyId, oneId, otherId } },
        }),
      ),
    enabled,
  });
}

interface ChooserProps {
  readonly family: FamilyView;
  readonly two: Pair;
  readonly onChoose: (two: Pair) => void;
  readonly isChosen: boolean;
}

function Chooser({ family, two, onChoose, isChosen }: ChooserProps) {
  const { t } = useTranslation('family');
  const { short } = useDates();
  const choices = family.members.map(({ personId, givenName, familyName, birthDate }) => ({
    value: personId,
    label: [givenName, familyName, birthDate === null ? null : short(birthDate)]
      .filter((part) => part !== null)
      .join(' '),
  }));
  return (
    <>
      {(['one', 'other'] as const).map((which) => (
        <Pick
          key={which}
          label={t(`twice.${which}`)}
          choices={choices}
          value={two[`${which}Id`]}
          error={undefined}
          onChange={({ target }) => onChoose({ ...two, [`${which}Id`]: target.value })}
        />
      ))}
      {!isChosen && <BodyShort textColor="subtle">{t('twice.choose')}</BodyShort>}
    </>
  );
}

interface KeepProps {
  readonly found: Comparison;
  readonly keepId: string;
  readonly onKeep: (id: string) => void;
}

function Keep({ found, keepId, onKeep }: KeepProps) {
  const { t } = useTranslation('family');
  const { short } = useDates();
  const sides = [found.one, found.other];
  const keep = sides.find(({ personId }) => personId === keepId) ?? found.one;
  const label = ({ name, facts }: Comparison['one']) =>
    facts?.memberFrom === undefined
      ? name
      : `${name} (${t('twice.rows.memberFrom').toLowerCase()} ${short(facts.memberFrom)})`;
  return (
    <>
      <RadioGroup legend={t('twice.which')} value={keepId} onChange={onKeep}>
        {sides.map((side) => (
          <Radio key={side.personId} value={side.personId}>
            {t('twice.keep', { name: label(side) })}
          </Radio>
        ))}
      </RadioGroup>
      <WhatFollows found={found} keep={keep} />
    </>
  );
}
