import { HGrid, Select, TextField, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { TickList } from '../../../../ui/form/tick-list.js';
import { useDesk } from '../model/desk.js';
import { membersOf, servicesOf } from '../model/names.js';
import type { Owner } from '../model/written.js';
import { usePayload, type FieldProps } from './field.js';

const nobodyYet = { kind: 'joint', personIds: [], serviceIds: [] } as const satisfies Owner;

/** Who does it: somebody in the family, a service, several together, or somebody nearby. */
export function OwnerField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const desk = useDesk();
  const { payload, fill, faultOf } = usePayload(part);
  const { owner } = payload;
  return (
    <VStack gap="space-12">
      <Select
        label={t('owner.label')}
        value={chosenIn(owner)}
        error={faultOf('owner')}
        onChange={({ target }) => fill({ owner: ownerFor(target.value) })}
      >
        <option value="">{t('choose')}</option>
        <optgroup label={t('owner.family')}>
          {membersOf(desk).map(({ value, label }) => (
            <option key={value} value={`member ${value}`}>
              {label}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('owner.services')}>
          {servicesOf(desk).map(({ value, label }) => (
            <option key={value} value={`service ${value}`}>
              {label}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('owner.others')}>
          <option value="joint">{t('owner.joint')}</option>
          <option value="civil-society">{t('owner.civil')}</option>
        </optgroup>
      </Select>
      {owner?.kind === 'civil-society' && (
        <TextField
          label={t('owner.civilName')}
          value={owner.name}
          maxLength={200}
          onChange={({ target }) => fill({ owner: { kind: 'civil-society', name: target.value } })}
        />
      )}
      {owner?.kind === 'joint' && <Together owner={owner} onChange={(joint) => fill({ owner: joint })} />}
    </VStack>
  );
}

interface TogetherProps {
  readonly owner: Extract<Owner, { kind: 'joint' }>;
  readonly onChange: (owner: Owner) => void;
}

function Together({ owner, onChange }: TogetherProps) {
  const { t } = useTranslation('writing');
  const desk = useDesk();
  return (
    <HGrid columns={{ xs: 1, sm: 2 }} gap="space-16" align="start">
      <TickList
        label={t('owner.family')}
        choices={membersOf(desk)}
        value={[...owner.personIds]}
        error={undefined}
        onChange={(personIds) => onChange({ ...owner, personIds })}
      />
      <TickList
        label={t('owner.services')}
        choices={servicesOf(desk)}
        value={[...owner.serviceIds]}
        error={undefined}
        onChange={(serviceIds) => onChange({ ...owner, serviceIds })}
      />
    </HGrid>
  );
}

function chosenIn(owner: Owner | undefined): string {
  switch (owner?.kind) {
    case undefined:
      return '';
    case 'member':
      return `member ${owner.personId}`;
    case 'service':
      return `service ${owner.serviceId}`;
    case 'joint':
    case 'civil-society':
      return owner.kind;
  }
}

function ownerFor(choice: string): Owner | undefined {
  const [kind, id = ''] = choice.split(' ');
  switch (kind) {
    case 'member':
      return { kind, personId: id };
    case 'service':
      return { kind, serviceId: id };
    case 'joint':
      return nobodyYet;
    case 'civil-society':
      return { kind, name: '' };
    default:
      return undefined;
  }
}
