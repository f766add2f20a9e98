import { BodyLong } from '@navikt/ds-react';

interface SignedTextProps {
  readonly text: string;
  readonly language: string;
}

/** Words exactly as they are signed: nothing is cut, joined or worded anew, and line breaks stay where they are. */
export function SignedText({ text, language }: SignedTextProps) {
  return (
    <BodyLong lang={language} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {text}
    </BodyLong>
  );
}
