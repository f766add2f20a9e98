import { Tabs, VStack } from '@navikt/ds-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workTabs } from '#contract';
import { Page } from '../../../ui/page/page.js';
import { OpenWork } from './open-work.js';
import { Shortcuts } from './shortcuts.js';
import { useWorkAddress, useWorkList } from './use-work-list.js';
import { WorkFilters } from './work-filters.js';
import { useWorkKeys } from './work-keys.js';
import { WorkRows } from './work-rows.js';
import './work-list.css';

/** Everything that waits in one's families: whose turn it is, since when, until when. */
export default function WorkListPage() {
  const { t } = useTranslation('work-list');
  const { tab, kind, open, put } = useWorkAddress();
  const [words, setWords] = useState('');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const rows = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useWorkList(tab, kind, words);
  const onHelp = useCallback(() => {
    setHelpOpen(true);
  }, []);
  useWorkKeys({ rows, search, onHelp });
  return (
    <Page title={t('title')}>
      <VStack gap="space-16">
        <WorkFilters
          search={search}
          words={words}
          onWords={setWords}
          kind={kind}
          onKind={(one) => {
            put({ slag: one });
          }}
        />
        <Tabs
          size="small"
          value={tab}
          onChange={(one) => {
            put({ fane: one });
          }}
        >
          <Tabs.List>
            {workTabs.map((one) => (
              <Tabs.Tab key={one} value={one} label={t(`tabs.${one}`, { n: list.counts?.[one] ?? 0 })} />
            ))}
          </Tabs.List>
          {workTabs.map((one) => (
            <Tabs.Panel key={one} value={one}>
              {one === tab && (
                <WorkRows list={list} rows={rows} isSearching={words.trim() !== '' || kind !== undefined} />
              )}
            </Tabs.Panel>
          ))}
        </Tabs>
        <Shortcuts isOpen={isHelpOpen} onOpen={setHelpOpen} />
      </VStack>
      <OpenWork
        items={list.query.data}
        name={open}
        rows={rows}
        onClose={() => {
          put({ sak: undefined });
        }}
      />
    </Page>
  );
}
