import { BodyShort, Box, Button, HStack, Spacer, Textarea, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, familyKey, useNames, type FamilyView } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';

type Exemption = components['schemas']['ExemptionView'];

/** A holder leaves the circle of a child on a documented ground alone, once a second employee has confirmed it. */
export function RecordExemption({
  family,
  onClose,
}: {
  readonly family: FamilyView;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('family');
  const familyId = family.id;
  const act = useAct(
    (body: components['schemas']['ExemptionDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/exemptions', {
          params: { path: { familyId }, header },
          body,
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ childId: '', adultId: '', basis: '' }, act.problem);
  const people = (wanted: boolean) =>
    family.members
      .filter(({ role }) => (role === 'child' || role === 'unborn') === wanted)
      .map(({ personId, givenName }) => ({ value: personId, label: givenName }));
  return (
    <ActDialog
      title={t('exemption.title')}
      lead={t('exemption.lead')}
      submit={t('exemption.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate({ ...form.values, basis: form.values.basis.trim() });
      }}
      onClose={onClose}
    >
      <Pick label={t('fact.child')} choices={people(true)} {...form.text('childId')} />
      <Pick label={t('fact.adult')} choices={people(false)} {...form.text('adultId')} />
      <Textarea label={t('represent.basis')} maxLength={1000} {...form.text('basis')} />
    </ActDialog>
  );
}

export function ExemptionList({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('family');
  const exemptions = useQuery({
    queryKey: [...familyKey(familyId), 'exemptions'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/exemptions', { params: { path: { familyId } } })),
  });
  return (
    <ListState query={exemptions} empty={t('facts.none')}>
      {({ items }) => (
        <VStack as="ul" gap="space-8" className="vl-plain-list">
          {items.map((one) => (
            <Row key={one.id} one={one} familyId={familyId} />
          ))}
        </VStack>
      )}
    </ListState>
  );
}

/** Whoever recorded it is not the one who confirms it. */
function Row({ one, familyId }: { readonly one: Exemption; readonly familyId: string }) {
  const { t } = useTranslation('family');
  const name = useNames(familyId);
  const { person } = useMe();
  const path = { familyId, exemptionId: one.id };
  const confirm = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/exemptions/{exemptionId}/confirm', {
          params: { path, header },
        }),
      ),
    { changes: changesIn(familyId) },
  );
  const waits = one.confirmedBy === null;
  return (
    <Box as="li" background="default" borderRadius="8" padding="space-12">
      <HStack gap="space-8" align="center">
        <VStack>
          <BodyShort>{t('exemption.line', { adult: name(one.adultId), child: name(one.childId) })}</BodyShort>
          <BodyShort size="small">{one.basis}</BodyShort>
          {waits && <BodyShort size="small">{t('exemption.waits')}</BodyShort>}
          {confirm.problem !== undefined && <ProblemNotice error={confirm.problem} />}
        </VStack>
        <Spacer />
        {waits && one.recordedBy !== person.id && (
          <Button
            size="small"
            variant="secondary"
            loading={confirm.isPending}
            onClick={() => {
              confirm.mutate(undefined);
            }}
          >
            {t('exemption.confirm')}
          </Button>
        )}
      </HStack>
    </Box>
  );
}
