import { BodyShort, Box, Button, HStack, Spacer, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, familyKey, useNames } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { ListState } from '../../../ui/list-state/list-state.js';

type Exemption = components['schemas']['ExemptionView'];

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
  const [isOpen, setOpen] = useState(false);
  return (
    <Box as="li" background="default" borderRadius="8" padding="space-12">
      <HStack gap="space-8" align="center">
        <VStack>
          <BodyShort>{t('exemption.line', { adult: name(one.adultId), child: name(one.childId) })}</BodyShort>
          <BodyShort size="small">{one.basis}</BodyShort>
          <BodyShort size="small" textColor="subtle">
            {one.confirmedBy === null
              ? t('exemption.waits')
              : t('exemption.confirmed', { name: name(one.confirmedBy) })}
          </BodyShort>
        </VStack>
        <Spacer />
        {one.allowedActions.includes('confirm') && (
          <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
            {t('exemption.confirm')}
          </Button>
        )}
      </HStack>
      {isOpen && <ConfirmExemption one={one} familyId={familyId} onClose={() => setOpen(false)} />}
    </Box>
  );
}

interface ConfirmProps {
  readonly one: Exemption;
  readonly familyId: string;
  readonly onClose: () => void;
}

function ConfirmExemption({ one, familyId, onClose }: ConfirmProps) {
  const { t } = useTranslation('family');
  const name = useNames(familyId);
  const path = { familyId, exemptionId: one.id };
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/exemptions/{exemptionId}/confirm', {
          params: { path, header },
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  return (
    <ActDialog
      title={t('exemption.confirm')}
      lead={t('exemption.sure', { adult: name(one.adultId), child: name(one.childId), basis: one.basis })}
      submit={t('exemption.confirm')}
      act={act}
      isFinal
      onSubmit={() => act.mutate(undefined)}
      onClose={onClose}
    />
  );
}
