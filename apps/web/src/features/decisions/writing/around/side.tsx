import { Box, VStack } from '@navikt/ds-react';
import { useDesk } from '../model/desk.js';
import type { Address } from '../model/queries.js';
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
    <Box
      className="vl-beside"
      background="default"
      borderRadius="12"
      padding={{ xs: 'space-16', sm: 'space-24' }}
    >
      <VStack gap="space-32">
        <WhoMust requirements={decision.requirements} />
        <Promises address={address} />
        <Untold address={address} />
        <TermsForm />
        <SendPanel address={address} isSaved={isSaved} />
      </VStack>
    </Box>
  );
}
