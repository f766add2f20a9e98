import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { RowList } from '../../../ui/rows/row-list.js';
import { Row } from '../../../ui/rows/row.js';
import type { Kept } from './grounds.js';
import { KeepOut } from './keep-out.js';
import { LetIn } from './let-in.js';
import { LookAgain } from './look-again.js';

type Open = { readonly act: 'keep-out' } | { readonly act: 'let-in' | 'look-again'; readonly kept: Kept };

/** Employees without a place with one family: who, why, and until when. */
export default function KeptOutPage() {
  const { t } = useTranslation('kept-out');
  const [open, setOpen] = useState<Open>();
  const list = useQuery({ queryKey: ['kept-out'], queryFn: () => answerOf(api.GET('/api/v1/kept-out')) });
  const close = () => {
    setOpen(undefined);
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div>
        <Button
          disabled={list.data === undefined || list.data.families.length === 0}
          onClick={() => {
            setOpen({ act: 'keep-out' });
          }}
        >
          {t('keepOut.open')}
        </Button>
      </div>
      <ListState query={list} empty={t('empty')} isEmpty={({ items }) => items.length === 0}>
        {({ items }) => <Rows items={items} onOpen={setOpen} />}
      </ListState>
      {open?.act === 'keep-out' && list.data !== undefined && (
        <KeepOut families={list.data.families} onClose={close} />
      )}
      {open?.act === 'let-in' && <LetIn kept={open.kept} onClose={close} />}
      {open?.act === 'look-again' && <LookAgain kept={open.kept} onClose={close} />}
    </Page>
  );
}

interface RowsProps {
  readonly items: readonly Kept[];
  readonly onOpen: (open: Open) => void;
}

function Rows({ items, onOpen }: RowsProps) {
  const { t } = useTranslation('kept-out');
  const { day } = useDates();
  return (
    <RowList>
      {items.map((kept) => {
        const { id, name, coordinator, ground, reason, setBy, from, until, reviewOn } = kept;
        const lines = [
          t('of', { name: coordinator }),
          `${t(`ground.${ground}`)}: ${reason}`,
          until === null
            ? t('since', { day: day(from), name: setBy })
            : t('period', { from: day(from), until: day(until), name: setBy }),
          t('reviewOn', { day: day(reviewOn) }),
        ];
        const button = (act: 'let-in' | 'look-again') => (
          <Button
            size="small"
            variant={act === 'let-in' ? 'secondary' : 'tertiary'}
            aria-label={`${t(`${act}.open`)}: ${name}`}
            onClick={() => {
              onOpen({ act, kept });
            }}
          >
            {t(`${act}.open`)}
          </Button>
        );
        return (
          <Row key={id} title={name} lines={lines}>
            {button('let-in')}
            {button('look-again')}
          </Row>
        );
      })}
    </RowList>
  );
}
