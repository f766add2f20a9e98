import { BodyShort, Tabs, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { Empty } from '../../../ui/list-state/list-state.js';
import { PageState } from '../../../ui/page/page-state.js';
import { Page } from '../../../ui/page/page.js';
import { DisclosuresToReview } from '../disclosures/to-review.js';
import { useToReview } from '../disclosures/use-to-review.js';
import { QuestionList } from './question-list.js';
import { SignalTable } from './signal-table.js';
import { useReview, type Review } from './use-review.js';

/** The data protection officer's page: signals to go through, and what families have written. */
export default function ReviewPage() {
  const review = useReview();
  return (
    <PageState query={review} empty="" isEmpty={() => false}>
      {(data) => <Reviewing review={data} />}
    </PageState>
  );
}

function Reviewing({ review }: { readonly review: Review }) {
  const { t } = useTranslation('access-review');
  const { day } = useDates();
  const told = useToReview().data?.items.length ?? 0;
  const { signals, questions, since, familiesAnHour, dayBegins, dayEnds } = review;
  const open = signals.filter((one) => one.review === null);
  const done = signals.filter((one) => one.review !== null);
  const unanswered = questions.filter(({ answer }) => answer === null);
  return (
    <Page title={t('title')} lead={t('lead', { day: day(since) })}>
      <Tabs defaultValue={open.length === 0 && unanswered.length > 0 ? 'questions' : 'open'}>
        <Tabs.List>
          <Tabs.Tab value="open" label={t('tabs.open', { count: open.length })} />
          <Tabs.Tab value="questions" label={t('tabs.questions', { count: unanswered.length })} />
          <Tabs.Tab value="disclosures" label={t('tabs.disclosures', { count: told })} />
          <Tabs.Tab value="done" label={t('tabs.done')} />
        </Tabs.List>
        <VStack paddingBlock="space-24">
          <Tabs.Panel value="open">
            <VStack gap="space-16">
              <BodyShort size="small" textColor="subtle">
                {t('limits', { families: familiesAnHour, from: dayBegins, to: dayEnds })}
              </BodyShort>
              {open.length === 0 ? <Empty text={t('none')} /> : <SignalTable signals={open} />}
            </VStack>
          </Tabs.Panel>
          <Tabs.Panel value="questions">
            {questions.length === 0 ? (
              <Empty text={t('noQuestions')} />
            ) : (
              <QuestionList questions={questions} />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="disclosures">
            <DisclosuresToReview />
          </Tabs.Panel>
          <Tabs.Panel value="done">
            {done.length === 0 ? <Empty text={t('noneDone')} /> : <SignalTable signals={done} />}
          </Tabs.Panel>
        </VStack>
      </Tabs>
    </Page>
  );
}
