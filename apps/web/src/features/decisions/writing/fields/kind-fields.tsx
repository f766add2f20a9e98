import { VStack } from '@navikt/ds-react';
import type { ComponentType } from 'react';
import { kindTable, type FieldName } from '../model/kinds.js';
import { AreasField } from './areas-field.js';
import type { FieldProps } from './field.js';
import { HandOverField } from './hand-over-field.js';
import { HoldersField } from './holders-field.js';
import { CeilingField, MoneyField } from './money-field.js';
import { OwnerField } from './owner-field.js';
import { PeriodField, ValidityField } from './period-field.js';
import {
  GoalField,
  HorizonField,
  ReasonField,
  ServiceField,
  SupportField,
  TargetField,
} from './simple-fields.js';

const forms: Readonly<Record<FieldName, ComponentType<FieldProps>>> = {
  target: TargetField,
  horizon: HorizonField,
  owner: OwnerField,
  period: PeriodField,
  support: SupportField,
  money: MoneyField,
  goal: GoalField,
  reason: ReasonField,
  service: ServiceField,
  handOver: HandOverField,
  areas: AreasField,
  holders: HoldersField,
  ceiling: CeilingField,
  validity: ValidityField,
};

/** The form of a part's kind. */
export function KindFields({ part }: FieldProps) {
  const { fields } = kindTable[part.kind];
  if (fields.length === 0) return null;
  return (
    <VStack gap="space-16">
      {fields.map((name) => {
        const Form = forms[name];
        return <Form key={name} part={part} />;
      })}
    </VStack>
  );
}
