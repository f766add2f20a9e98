import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Swatch } from '../../../ui/accent/swatch.js';
import { Row } from '../../../ui/rows/row.js';
import { FoundList } from './found-list.js';
import { PolicyDialog } from './policy-dialog.js';
import { accentIn, usePolicyWords } from './policy-words.js';
import { usePolicies, type Policy } from './set-up-queries.js';

/** What the municipality has chosen, beside what the country's rule is. It may be stricter, never looser. */
export function PoliciesTab() {
  const { t } = useTranslation('set-up');
  const policies = usePolicies();
  return (
    <VStack gap="space-24">
      <BodyLong>{t('policies.lead')}</BodyLong>
      <ListState query={policies} empty={t('policies.empty')}>
        {({ items }) => (
          <FoundList
            items={items}
            wordsOf={({ key }) => t(`policies.keys.${key}`)}
            search={t('policies.search')}
            empty={t('policies.empty')}
            add={undefined}
          >
            {(policy) => <PolicyRow key={policy.key} policy={policy} />}
          </FoundList>
        )}
      </ListState>
    </VStack>
  );
}

function PolicyRow({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation('set-up');
  const { day } = useDates();
  const say = usePolicyWords();
  const [isOpen, setOpen] = useState(false);
  const { key, value, limit, setAt } = policy;
  const name = t(`policies.keys.${key}`);
  const rule = say(key, limit.usual);
  const accent = accentIn(value);
  return (
    <Row
      title={name}
      tag={say(key, value)}
      lines={
        setAt === null
          ? [t('policies.notChosen', { rule })]
          : [t('policies.country', { rule }), t('policies.chosen', { day: day(setAt) })]
      }
    >
      {accent !== undefined && <Swatch accent={accent} />}
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('changeNamed', { name })}
        onClick={() => setOpen(true)}
      >
        {t('change')}
      </Button>
      {isOpen && <PolicyDialog policy={policy} onClose={() => setOpen(false)} />}
    </Row>
  );
}
