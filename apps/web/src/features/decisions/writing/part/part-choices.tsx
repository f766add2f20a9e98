import { Button, HStack, ReadMore, Textarea, TextField, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../model/desk.js';
import { useFault } from '../model/faults.js';
import type { Option, WrittenPart } from '../model/written.js';
import { OptionEditor } from './option-editor.js';

const mostOptions = 6;
const nothing: Option = { title: '', pros: [], cons: [] };

/** What follows from yes and from no, what it costs them, and the ways to choose between. */
export function PartChoices({ part }: { readonly part: WrittenPart }) {
  const { t } = useTranslation('writing');
  const { act } = useDesk();
  const faultOf = useFault(part);
  const { key, payload } = part;
  const { options = [], ifYes = '', ifNo = '', costToYou = '' } = payload;
  const fill = (fields: Partial<WrittenPart['payload']>) => act({ type: 'fill', key, fields });
  const isUsed = options.length > 0 || `${ifYes}${ifNo}${costToYou}` !== '';
  return (
    <ReadMore header={t('choices.header')} defaultOpen={isUsed}>
      <VStack gap="space-16" paddingBlock="space-8">
        <Textarea
          label={t('choices.ifYes')}
          value={ifYes}
          minRows={1}
          error={faultOf('payload.ifYes')}
          onChange={({ target }) => fill({ ifYes: target.value })}
        />
        <Textarea
          label={t('choices.ifNo')}
          value={ifNo}
          minRows={1}
          error={faultOf('payload.ifNo')}
          onChange={({ target }) => fill({ ifNo: target.value })}
        />
        <TextField
          label={t('choices.costToYou')}
          value={costToYou}
          error={faultOf('payload.costToYou')}
          onChange={({ target }) => fill({ costToYou: target.value })}
        />
        {options.map((option, at) => (
          <OptionEditor
            key={at}
            n={at + 1}
            option={option}
            onChange={(changed) => fill({ options: options.map((one, i) => (i === at ? changed : one)) })}
            onRemove={() => fill({ options: options.toSpliced(at, 1) })}
          />
        ))}
        {options.length < mostOptions && (
          <HStack>
            <Button size="small" variant="secondary" onClick={() => fill({ options: [...options, nothing] })}>
              {t('choices.add')}
            </Button>
          </HStack>
        )}
      </VStack>
    </ReadMore>
  );
}
