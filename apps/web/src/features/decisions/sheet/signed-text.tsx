import { OwnWords } from '../../../ui/own-words/own-words.js';

interface SignedTextProps {
  readonly text: string;
  readonly language: string;
}

/** Words exactly as they are signed: nothing is cut, joined or worded anew. */
export function SignedText(props: SignedTextProps) {
  return <OwnWords {...props} />;
}
