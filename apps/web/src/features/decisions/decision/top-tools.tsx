import { ChatElipsisIcon } from '@navikt/aksel-icons';
import { Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useMe } from '../../../api/me.js';
import { usePanel } from '../answer/use-panel.js';
import { languageOf } from '../answer/use-sign.js';
import { ReadAloud } from '../sheet/read-aloud.js';
import type { Decision, Sheet } from './decision-queries.js';
import { ownTalks } from './own-talks.js';

interface TopToolsProps {
  readonly decision: Decision;
  readonly sheet: Sheet;
  readonly isOld: boolean;
}

/** Help to understand comes before everything else: a voice, and an interpreter. */
export function TopTools({ decision, sheet, isOld }: TopToolsProps) {
  const { t } = useTranslation('decision');
  const heading = useHeading();
  const { panel, show } = usePanel(sheet.version);
  const isAsked = ownTalks(useMe().person.id, decision).some(({ kind }) => kind === 'interpreter');
  return (
    <HStack gap="space-12" className="vl-tools">
      <ReadAloud texts={textsOf(heading(sheet), sheet)} language={languageOf(sheet)} />
      {!isOld && !isAsked && panel !== 'interpreter' && decision.allowedActions.includes('talk') && (
        <Button
          data-panel="interpreter"
          variant="secondary"
          size="small"
          icon={<ChatElipsisIcon aria-hidden />}
          onClick={() => {
            show('interpreter');
          }}
        >
          {t('choice.interpreter')}
        </Button>
      )}
    </HStack>
  );
}

function textsOf(heading: string, { sheet }: Sheet): readonly string[] {
  const parts = sheet.parts.flatMap(({ part: { payload } }) => [
    payload.title,
    payload.text,
    ...(payload.options ?? []).flatMap(({ title, pros, cons }) => [title, ...pros, ...cons]),
    payload.ifYes,
    payload.ifNo,
    payload.costToYou,
    payload.reason,
  ]);
  return [heading, ...parts.filter((text) => text !== undefined)];
}
