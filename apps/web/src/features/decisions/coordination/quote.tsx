import { Box, Label } from '@navikt/ds-react';
import { OwnWords } from '../../../ui/own-words/own-words.js';

/** Somebody's own words, as they were said; nothing where nothing was. */
export function Quote({
  label,
  words,
}: {
  readonly label: string;
  readonly words: string | null | undefined;
}) {
  if (words === null || words === undefined) return null;
  return (
    <Box background="neutral-soft" borderRadius="8" padding="space-16">
      <Label size="small">{label}</Label>
      <OwnWords text={words} />
    </Box>
  );
}
