import { Button, Dialog, Select, TextField, VStack } from '@navikt/ds-react';
import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeKinds, lifeAreas, type ChangeKind } from '#contract';
import { asLanguage } from '../../../../i18n/texts.js';
import { DialogHead } from '../../../../ui/dialog-head/dialog-head.js';
import { useClosing } from '../../../../ui/leave-guard/use-closing.js';
import { useDesk } from '../model/desk.js';
import { kindGroups, kindTable } from '../model/kinds.js';
import { membersOf } from '../model/names.js';
import { newPart } from '../model/written.js';
import { PeopleTicks } from './people-ticks.js';

interface Begun {
  readonly kind: ChangeKind;
  readonly area: (typeof lifeAreas)[number];
  readonly subjectIds: string[];
  readonly title: string;
}

const first: Begun = { kind: 'action-add', area: kindTable['action-add'].area, subjectIds: [], title: '' };

/** A new part: what kind of change, where in life, about whom, and what it is called. The rest is written in place. */
export function AddPart({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(['writing', 'words']);
  const desk = useDesk();
  const { close, onFocus } = useClosing(onClose);
  const formId = useId();
  const [begun, setBegun] = useState(first);
  const [isTried, setTried] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (begun.title.trim() === '') return;
    const language = asLanguage(i18n.language) ?? 'nb';
    desk.act({ type: 'add', part: newPart({ ...begun, title: begun.title.trim(), language }) });
    onClose();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false} onFocus={onFocus}>
        <DialogHead title={t('parts.new')} />
        <Dialog.Body>
          <VStack as="form" id={formId} gap="space-16" onSubmit={add} noValidate>
            <KindChoice
              value={begun.kind}
              onChange={(kind) => setBegun({ ...begun, kind, area: kindTable[kind].area })}
            />
            <TextField
              label={t('part.title')}
              value={begun.title}
              maxLength={200}
              error={isTried && begun.title.trim() === '' ? t('part.titleMissing') : undefined}
              onChange={({ target }) => setBegun({ ...begun, title: target.value })}
            />
            <PeopleTicks
              label={t('part.about')}
              people={membersOf(desk)}
              value={begun.subjectIds}
              error={undefined}
              onChange={(subjectIds) => setBegun({ ...begun, subjectIds })}
            />
            <Select
              label={t('part.area')}
              value={begun.area}
              onChange={({ target }) =>
                setBegun({ ...begun, area: lifeAreas.find((area) => area === target.value) ?? begun.area })
              }
            >
              {lifeAreas.map((area) => (
                <option key={area} value={area}>
                  {t(`words:lifeAreas.${area}`)}
                </option>
              ))}
            </Select>
          </VStack>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" onClick={close}>
            {t('cancel')}
          </Button>
          <Button form={formId} type="submit">
            {t('parts.addThis')}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

interface KindChoiceProps {
  readonly value: ChangeKind;
  readonly onChange: (kind: ChangeKind) => void;
}

function KindChoice({ value, onChange }: KindChoiceProps) {
  const { t } = useTranslation(['writing', 'words']);
  return (
    <Select
      label={t('part.kind')}
      description={t(`kindHint.${value}`)}
      value={value}
      onChange={({ target }) => onChange(changeKinds.find((kind) => kind === target.value) ?? value)}
    >
      {kindGroups.map((group) => (
        <optgroup key={group} label={t(`kindGroups.${group}`)}>
          {changeKinds
            .filter((kind) => kindTable[kind].group === group)
            .map((kind) => (
              <option key={kind} value={kind}>
                {t(`words:changeKinds.${kind}`)}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
