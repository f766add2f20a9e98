import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { tell } from '../../../ui/told/told.js';

const key = ['log-ins'];

/** Where I am logged in, and the way out of there. */
export function LogIns() {
  const { t } = useTranslation('identity');
  const logIns = useQuery({ queryKey: key, queryFn: () => answerOf(api.GET('/api/v1/me/log-ins')) });
  const { end, endOthers, problem, isPending } = useEnding();
  return (
    <Section title={t('logIns.title')}>
      <ListState query={logIns} empty={t('logIns.none')}>
        {({ items }) => (
          <VStack as="ul" gap="space-16" className="vl-list">
            {items.map((one) => (
              <li key={one.id}>
                <LogIn one={one} isPending={isPending} end={end} />
              </li>
            ))}
          </VStack>
        )}
      </ListState>
      {(logIns.data?.items.length ?? 0) > 1 && (
        <div>
          <Button size="small" variant="secondary" loading={isPending} onClick={endOthers}>
            {t('logIns.endOthers')}
          </Button>
        </div>
      )}
      {problem !== undefined && <ProblemNotice error={problem} />}
    </Section>
  );
}

interface LogInProps {
  readonly one: components['schemas']['LogInView'];
  readonly isPending: boolean;
  readonly end: (id: string) => void;
}

function LogIn({ one: { id, here, device, loggedInAt, lastSeenAt }, isPending, end }: LogInProps) {
  const { t } = useTranslation('identity');
  const { moment } = useDates();
  const named = t(`logIns.devices.${device}`);
  return (
    <VStack gap="space-4" align="start">
      <BodyShort weight="semibold">{here ? t('logIns.here') : named}</BodyShort>
      <BodyShort textColor="subtle">{t('logIns.since', { at: moment(loggedInAt) })}</BodyShort>
      {!here && (
        <>
          <BodyShort textColor="subtle">{t('logIns.seen', { at: moment(lastSeenAt) })}</BodyShort>
          <Button
            size="small"
            variant="secondary"
            disabled={isPending}
            aria-label={t('logIns.endThis', { device: named, at: moment(loggedInAt) })}
            onClick={() => {
              end(id);
            }}
          >
            {t('logIns.end')}
          </Button>
        </>
      )}
    </VStack>
  );
}

/** One of them, or all but this one. The server asks for a new log-in first when this one is old. */
function useEnding() {
  const { t } = useTranslation('identity');
  const act = useAct(
    (logInId: string | null, header) =>
      answerOf(
        logInId === null
          ? api.POST('/api/v1/me/log-ins/end-others', { params: { header } })
          : api.POST('/api/v1/me/log-ins/{logInId}/end', { params: { path: { logInId }, header } }),
      ),
    {
      changes: [key],
      onDone: () => {
        tell({ text: t('logIns.ended') });
      },
    },
  );
  return {
    isPending: act.isPending,
    problem: act.problem,
    end: (id: string) => {
      act.mutate(id);
    },
    endOthers: () => {
      act.mutate(null);
    },
  };
}
