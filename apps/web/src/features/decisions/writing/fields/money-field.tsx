import { HGrid, Select, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Currency } from '#contract';
import { useMe } from '../../../../api/me.js';
import { oreIn } from '../../../../ui/form/ore-in.js';
import { useDesk } from '../model/desk.js';
import { membersOf, servicesOf } from '../model/names.js';
import type { Payload } from '../model/written.js';
import { usePayload, type FieldProps } from './field.js';

type Money = NonNullable<Payload['money']>;

/** What it costs and who pays. */
export function MoneyField({ part }: FieldProps) {
  const { payload, fill, faultOf } = usePayload(part);
  const { money } = payload;
  const currency = useCurrency();
  const { t } = useTranslation('writing');
  return (
    <HGrid columns={{ xs: 1, sm: 2 }} gap="space-16" align="start">
      <Amount
        label={t('field.money')}
        ore={money?.amountOre}
        error={faultOf('money')}
        onChange={(amountOre) =>
          fill({ money: amountOre === undefined ? undefined : { currency, ...money, amountOre } })
        }
      />
      {money !== undefined && <Payer money={money} onChange={(paid) => fill({ money: paid })} />}
    </HGrid>
  );
}

/** How much one small measure may cost under a standing agreement. */
export function CeilingField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const { payload, fill, faultOf } = usePayload(part);
  const currency = useCurrency();
  return (
    <Amount
      label={t('field.ceiling')}
      ore={payload.ceiling?.amountOre}
      error={faultOf('ceiling')}
      onChange={(amountOre) =>
        fill({ ceiling: amountOre === undefined ? undefined : { amountOre, currency } })
      }
    />
  );
}

function useCurrency(): Currency {
  return useMe().municipality.country === 'DK' ? 'DKK' : 'NOK';
}

interface AmountProps {
  readonly label: string;
  readonly ore: number | undefined;
  readonly error: string | undefined;
  readonly onChange: (ore: number | undefined) => void;
}

/** Kroner as people write them: 1 250 or 99,50. */
function Amount({ label, ore, error, onChange }: AmountProps) {
  const [text, setText] = useState(ore === undefined ? '' : String(ore / 100).replace('.', ','));
  return (
    <TextField
      label={label}
      value={text}
      inputMode="decimal"
      error={error}
      onChange={({ target }) => {
        setText(target.value);
        onChange(oreIn(target.value));
      }}
    />
  );
}

interface PayerProps {
  readonly money: Money;
  readonly onChange: (money: Money) => void;
}

function Payer({ money: { payerId, payingServiceId, ...amount }, onChange }: PayerProps) {
  const { t } = useTranslation('writing');
  const desk = useDesk();
  const choose = (value: string) => {
    const isService = servicesOf(desk).some((service) => service.value === value);
    if (value === '') onChange(amount);
    else onChange(isService ? { ...amount, payingServiceId: value } : { ...amount, payerId: value });
  };
  return (
    <Select
      label={t('field.payer')}
      value={payerId ?? payingServiceId ?? ''}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{t('choose')}</option>
      {[...membersOf(desk), ...servicesOf(desk)].map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
