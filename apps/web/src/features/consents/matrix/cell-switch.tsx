import { EyeIcon, EyeSlashIcon, HourglassIcon } from '@navikt/aksel-icons';
import { BodyShort, Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSubjectName } from './use-words.js';
import './matrix.css';
import type { Cell, Open, ServiceLine, SubjectLine } from './use-matrix.js';

const icons = { sees: EyeIcon, 'sees-not': EyeSlashIcon, waits: HourglassIcon };

interface CellSwitchProps {
  readonly service: ServiceLine;
  readonly subject: SubjectLine;
  readonly cell: Cell;
  readonly onOpen: (open: Open) => void;
  /** Many beside each other: words alone. */
  readonly isPlain?: boolean;
}

/** Kan se, kan ikke se: a switch in words where the reader may change it, plain words where not. */
export function CellSwitch({ service, subject, cell, onOpen, isPlain = false }: CellSwitchProps) {
  const { t } = useTranslation(['who-sees', 'words']);
  const nameOf = useSubjectName();
  const open = turned(service, subject, cell);
  const words = t(`sight.${cell.sight}`);
  const Icon = icons[cell.sight];
  if (open === undefined)
    return (
      <BodyShort size="small" className="vl-switch">
        {words}
      </BodyShort>
    );
  const area = t(`words:lifeAreas.${cell.area}`);
  const label = t('cell', { area, service: service.service, name: nameOf(subject), sight: words });
  return (
    <Button
      size={isPlain ? 'xsmall' : 'small'}
      className="vl-switch"
      variant={cell.sight === 'sees' ? 'secondary' : 'tertiary'}
      aria-label={label}
      {...(isPlain
        ? { 'data-color': cell.sight === 'sees' ? 'accent' : 'neutral' }
        : { icon: <Icon aria-hidden /> })}
      onClick={() => {
        onOpen(open);
      }}
    >
      {words}
    </Button>
  );
}

/** What turning it leads to: what is open, or waits for others, is taken back; the rest is answered. */
function turned(
  service: ServiceLine,
  subject: SubjectLine,
  { area, sight, because }: Cell,
): Open | undefined {
  const own = subject.consents.find(
    ({ areas, allowedActions, state }) =>
      areas.includes(area) &&
      allowedActions.includes('withdraw') &&
      (state === 'given' || state === 'waiting'),
  );
  if (sight !== 'sees-not' && because !== 'your-turn' && own !== undefined)
    return { act: 'withdraw', answer: own, subject };
  const answers = subject.mayGive.includes(area) || subject.givers.some((one) => one.areas.includes(area));
  return sight !== 'sees' && answers ? { act: 'give', service, subject, area } : undefined;
}
