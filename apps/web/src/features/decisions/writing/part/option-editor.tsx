import { Box, Button, Fieldset, HGrid, HStack, Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Option } from '../model/written.js';

interface OptionEditorProps {
  readonly n: number;
  readonly option: Option;
  readonly onChange: (option: Option) => void;
  readonly onRemove: () => void;
}

/** One way to choose, with what speaks for it and against it, a line each. */
export function OptionEditor({ n, option, onChange, onRemove }: OptionEditorProps) {
  const { t } = useTranslation('writing');
  const sides = ['pros', 'cons'] as const;
  return (
    <Box background="neutral-soft" borderRadius="8" padding="space-16">
      <Fieldset legend={t('choices.option', { n })} size="small">
        <TextField
          size="small"
          label={t('choices.title')}
          description={t('choices.titleHint')}
          value={option.title}
          maxLength={200}
          onChange={({ target }) => onChange({ ...option, title: target.value })}
        />
        <HGrid columns={{ xs: 1, sm: 2 }} gap="space-12">
          {sides.map((side) => (
            <Textarea
              key={side}
              size="small"
              label={t(`choices.${side}`)}
              description={t('choices.lineEach')}
              value={option[side].join('\n')}
              minRows={2}
              onChange={({ target }) => onChange({ ...option, [side]: target.value.split('\n') })}
            />
          ))}
        </HGrid>
        <HStack>
          <Button size="small" variant="tertiary" onClick={onRemove}>
            {t('choices.remove', { n })}
          </Button>
        </HStack>
      </Fieldset>
    </Box>
  );
}
