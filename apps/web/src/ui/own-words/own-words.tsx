import { BodyLong } from '@navikt/ds-react';

interface OwnWordsProps {
  readonly text: string | null | undefined;
  readonly language?: string;
}

/** Words exactly as they were written or signed: nothing cut or joined, their line breaks, their direction of reading. */
export function OwnWords({ text, language }: OwnWordsProps) {
  return (
    <BodyLong lang={language} dir="auto" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {text}
    </BodyLong>
  );
}
