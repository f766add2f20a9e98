import { BodyLong, BodyShort, Box, Button, HStack, Spacer, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FamilyView } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { EndGuest, GuestUntil } from './guest-until.js';
import { InviteGuest } from './invite-guest.js';
import { useGuests, type Guest } from './use-guests.js';

type Open =
  { readonly act: 'invite' } | { readonly act: Guest['allowedActions'][number]; readonly guest: Guest };

/** Who from outside the municipality is let in to this family, until when, and what is still to be done about it. */
export function Guests({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const guests = useGuests(family.id);
  const [open, setOpen] = useState<Open>();
  const onClose = () => {
    setOpen(undefined);
  };
  return (
    <Section title={t('guests.title')}>
      <BodyLong size="small">{t('guests.lead')}</BodyLong>
      <ListState query={guests} empty={t('team.empty')} isEmpty={({ items }) => items.length === 0}>
        {({ items }) => (
          <VStack as="ul" gap="space-8" className="vl-plain-list">
            {items.map((guest) => (
              <GuestRow key={guest.id} familyId={family.id} guest={guest} onOpen={setOpen} />
            ))}
          </VStack>
        )}
      </ListState>
      <HStack>
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setOpen({ act: 'invite' });
          }}
        >
          {t('team.offers.guest')}
        </Button>
      </HStack>
      {open?.act === 'invite' && <InviteGuest family={family} onClose={onClose} />}
      {open?.act === 'set-until' && <GuestUntil family={family} guest={open.guest} onClose={onClose} />}
      {open?.act === 'end' && <EndGuest family={family} guest={open.guest} onClose={onClose} />}
    </Section>
  );
}

interface GuestRowProps {
  readonly familyId: string;
  readonly guest: Guest;
  readonly onOpen: (open: Open) => void;
}

function GuestRow({ familyId, guest, onOpen }: GuestRowProps) {
  const { t } = useTranslation('family');
  const { day } = useDates();
  const { name, service, until, isAgreed, isInTeam, allowedActions } = guest;
  const isIn = allowedActions.includes('end');
  return (
    <Box as="li" background="default" borderRadius="8" padding="space-12">
      <HStack gap="space-8" align="center">
        <VStack gap="space-4" align="start">
          <BodyShort weight="semibold">{name}</BodyShort>
          <BodyShort size="small">
            {t(isIn ? 'guests.line' : 'guests.over', { service, day: day(until) })}
          </BodyShort>
          {isIn && !isAgreed && (
            <>
              <BodyShort size="small">{t('guests.notAgreed')}</BodyShort>
              <Button as={Link} size="small" variant="secondary" to={`/familier/${familyId}/forslag/ny`}>
                {t('guests.write')}
              </Button>
            </>
          )}
          {isIn && isAgreed && !isInTeam && <BodyShort size="small">{t('guests.notInTeam')}</BodyShort>}
        </VStack>
        <Spacer />
        <HStack gap="space-8">
          {allowedActions.map((act) => (
            <Button
              key={act}
              size="small"
              variant="tertiary"
              aria-label={t(act === 'end' ? 'guests.endOf' : 'guests.setUntilOf', { name })}
              onClick={() => {
                onOpen({ act, guest });
              }}
            >
              {t(act === 'end' ? 'guests.end' : 'guests.setUntil')}
            </Button>
          ))}
        </HStack>
      </HStack>
    </Box>
  );
}
