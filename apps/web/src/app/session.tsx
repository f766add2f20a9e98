import { Box } from '@navikt/ds-react';
import { lazy, Suspense } from 'react';
import { isKnown, isStaff, useMaybeMe, type Known } from '../api/me.js';
import { useChosenLanguage } from '../api/own-language.js';
import { useSessionHasEnded } from '../api/session-end.js';
import { FamilyShell } from '../features/shell/index.js';
import { LeaveQuestion } from '../ui/leave-guard/leave-question.js';
import { ProblemNotice } from '../ui/problem/problem-notice.js';
import { Starting } from './starting.js';
import { UnknownPersonPage } from './unknown-person-page.js';

const LoginPage = lazy(() => import('../features/identity/login/login-page.js'));
const SessionOver = lazy(() => import('../features/shell/session-over.js'));
const StaffShell = lazy(() => import('../features/shell/staff-shell.js'));

/** Who is there decides the frame: nobody, somebody no municipality knows, the family, or staff. */
export function Session() {
  const { data: me, error, refetch } = useMaybeMe();
  const isOver = useSessionHasEnded();
  useChosenLanguage(me);
  if (me === undefined)
    return error === null ? <Starting /> : <NoAnswer error={error} onAgain={() => void refetch()} />;
  if (me === null || (isOver && !isKnown(me)))
    return (
      <Suspense fallback={<Starting />}>
        <LoginPage />
      </Suspense>
    );
  return isKnown(me) ? <Covered me={me} isOver={isOver} /> : <UnknownPersonPage />;
}

/** The frame lives on under the cover: what is being written is nowhere else. */
function Covered({ me, isOver }: { readonly me: Known; readonly isOver: boolean }) {
  return (
    <>
      <div className={isOver ? 'vl-frame vl-under' : 'vl-frame'}>
        <Frame me={me} />
        <LeaveQuestion />
      </div>
      {isOver && (
        <Suspense>
          <SessionOver />
        </Suspense>
      )}
    </>
  );
}

function Frame({ me }: { readonly me: Known }) {
  if (!isStaff(me)) return <FamilyShell />;
  return (
    <Suspense fallback={<Starting />}>
      <StaffShell />
    </Suspense>
  );
}

function NoAnswer({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  return (
    <Box as="main" padding="space-24" maxWidth="48rem" marginInline="auto">
      <ProblemNotice error={error} onAgain={onAgain} />
    </Box>
  );
}
