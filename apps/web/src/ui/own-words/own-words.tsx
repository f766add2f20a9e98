import { BodyLong } from '@navikt/ds-react';

interface OwnWordsProps {
  readonly text: string | null | undefined;
  readonly language?: string;
}

/** Somebody's own words, as they wrote them: their line breaks, and their direction of reading. */
export function OwnWords({ text, language }: OwnWordsProps) {
  return (
    <BodyLong lang={language} dir="auto" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {text}
    </BodyLong>
  );
}
