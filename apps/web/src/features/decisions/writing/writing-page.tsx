import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageState } from '../../../ui/page/page-state.js';
import { BeginProposal } from './begin-proposal.js';
import type { Desk } from './model/desk.js';
import { useDecision, useFamilyView, usePlan, useServices, type Address } from './model/queries.js';
import { SentProposal } from './sent-proposal.js';
import { WritingDesk } from './writing-desk.js';

/** `/familier/:id/forslag/ny` begins one; with an id it is written, or followed once it is sent. */
export default function WritingPage() {
  const { id: familyId = '', decisionId = '' } = useParams();
  if (decisionId === 'ny') return <BeginProposal familyId={familyId} />;
  return <OneProposal key={decisionId} familyId={familyId} decisionId={decisionId} />;
}

function OneProposal(address: Address) {
  const { t } = useTranslation('writing');
  const decision = useDecision(address);
  return (
    <PageState query={decision} empty={t('empty')}>
      {(found) => <WithFamily address={address} decision={found} />}
    </PageState>
  );
}

interface WithFamilyProps extends Pick<Desk, 'decision'> {
  readonly address: Address;
}

function WithFamily({ address, decision }: WithFamilyProps) {
  const { t } = useTranslation('writing');
  const empty = t('empty');
  const family = useFamilyView(address.familyId);
  const plan = usePlan(address.familyId);
  const services = useServices(address.familyId);
  const Shown = decision.status === 'draft' ? WritingDesk : SentProposal;
  return (
    <PageState query={family} empty={empty}>
      {(people) => (
        <PageState query={plan} empty={empty}>
          {(agreed) => (
            <PageState query={services} empty={empty} isEmpty={() => false}>
              {(known) => (
                <Shown address={address} decision={decision} family={people} plan={agreed} services={known} />
              )}
            </PageState>
          )}
        </PageState>
      )}
    </PageState>
  );
}
