import { useDesk } from '../model/desk.js';
import type { Address } from '../model/queries.js';
import { Beside } from './beside.js';
import { Promises } from './promises.js';
import { SendPanel } from './send-panel.js';
import { TermsForm } from './terms-form.js';
import { Untold } from './untold.js';
import { WhoMust } from './who-must.js';

interface SideProps {
  readonly address: Address;
  readonly isSaved: boolean;
}

/** What the rule says of the draft as last saved, and what is left to do about it. */
export function Side({ address, isSaved }: SideProps) {
  const { decision } = useDesk();
  return (
    <Beside>
      <WhoMust requirements={decision.requirements} />
      <Promises address={address} />
      <Untold address={address} />
      <TermsForm />
      <SendPanel address={address} isSaved={isSaved} />
    </Beside>
  );
}
