import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, type Act, type ActHeaders } from '../../api/act.js';
import { changesIn, type FamilyView } from '../../api/family.js';
import { ActDialog } from '../../ui/act-dialog/act-dialog.js';

/** What every form about a family is given. */
export interface FamilyFormProps {
  readonly family: FamilyView;
  readonly onClose: () => void;
}

/** Something done about a family: afterwards all that is known of it is read anew, and the form closes. */
export function useFamilyAct<In, Out>(
  { family, onClose }: FamilyFormProps,
  perform: (given: In, header: ActHeaders) => Promise<Out>,
): Act<In, Out> {
  return useAct(perform, { changes: changesIn(family.id), onDone: onClose });
}

interface FamilyDialogProps extends Omit<ComponentProps<typeof ActDialog>, 'title' | 'lead' | 'submit'> {
  /** Under this word stand its title, what it means, and what its button does. */
  readonly of: 'represent' | 'support' | 'block' | 'exemption' | 'step' | 'name' | 'handOver' | 'guest';
}

export function FamilyDialog({ of, ...rest }: FamilyDialogProps) {
  const { t } = useTranslation('family');
  return <ActDialog title={t(`${of}.title`)} lead={t(`${of}.lead`)} submit={t(`${of}.submit`)} {...rest} />;
}
