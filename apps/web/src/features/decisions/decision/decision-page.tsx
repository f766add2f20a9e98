import { useIsMutating } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useHeading } from '../../../i18n/heading.js';
import { useFamilyView } from '../../../api/family.js';
import { useFamily } from '../../../api/me.js';
import { asProblem } from '../../../api/problem.js';
import { stepUp } from '../../../api/step-up.js';
import { Empty } from '../../../ui/list-state/list-state.js';
import { LeaveGuard } from '../../../ui/leave-guard/leave-guard.js';
import { Page } from '../../../ui/page/page.js';
import { PageState } from '../../../ui/page/page-state.js';
import { isBegun, nothingBegun } from '../answer/use-sign.js';
import { useDecision, useSheet, type Decision, type DecisionAddress } from './decision-queries.js';
import { DraftView } from './draft-view.js';
import { SheetPage } from './sheet-page.js';
import { StrongerLogin } from './stronger-login.js';

/** One decision as its reader may know it. */
export default function DecisionPage() {
  const { t } = useTranslation('decision');
  const { id: decisionId = '' } = useParams();
  const [search] = useSearchParams();
  const address: DecisionAddress = {
    familyId: useFamily()?.id ?? '',
    decisionId,
    onBehalfOf: search.get('vegne') ?? undefined,
  };
  const decision = useDecision(address);
  if (decision.error !== null && asProblem(decision.error).code === 'step-up-needed')
    return <StrongerLogin onLogin={() => stepUp()} />;
  return (
    <PageState query={decision} empty={t('empty')}>
      {(view) => <Versioned key={address.onBehalfOf ?? 'own'} address={address} decision={view} />}
    </PageState>
  );
}

interface VersionedProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
}

/** The sheet of the version that is answered, or of an older one. What the reader has begun to say stays through both. */
function Versioned({ address, decision }: VersionedProps) {
  const { t } = useTranslation('decision');
  const [search] = useSearchParams();
  const asked = Number(search.get('versjon') ?? decision.version);
  const n = Number.isInteger(asked) && asked > 0 && asked <= decision.version ? asked : decision.version;
  const sheet = useSheet(address, n);
  const family = useFamilyView(address.familyId);
  const [begun, setBegun] = useState(nothingBegun);
  const isSending = useIsMutating() > 0;
  if (decision.version === 0) return <DraftView decision={decision} family={family.data} />;
  const isUnseen = asProblem(sheet.error).status === 404;
  if (isUnseen) return <NoSheet decision={decision} />;
  return (
    <>
      <LeaveGuard isUnsaved={isBegun(begun) && !isSending} />
      <PageState query={sheet} empty={t('empty')}>
        {(own) => (
          <SheetPage
            address={address}
            decision={decision}
            sheet={own}
            family={family.data}
            begun={begun}
            onBegun={setBegun}
          />
        )}
      </PageState>
    </>
  );
}

function NoSheet({ decision }: Pick<VersionedProps, 'decision'>) {
  const { t } = useTranslation('decision');
  const heading = useHeading();
  return (
    <Page title={heading(decision)} windowTitle={t('windowTitle')}>
      <Empty text={t('noSheet')} />
    </Page>
  );
}
