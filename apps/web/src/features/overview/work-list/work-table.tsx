import { Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { nameOf, type Work } from './work-address.js';
import { WorkLink } from './work-link.js';
import { WorkState } from './work-state.js';
import { useWorkWords } from './work-words.js';

export interface WorkRowsProps {
  readonly items: readonly Work[];
  readonly selected: string | undefined;
  readonly onSelect: (name: string) => void;
}

/** Dense: a glance tells the day. */
export function WorkTable({ items, selected, onSelect }: WorkRowsProps) {
  const { t } = useTranslation('work-list');
  const words = useWorkWords();
  return (
    <Table size="small">
      <Table.Header>
        <Table.Row>
          {(['family', 'what', 'turn', 'since', 'due', 'state'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col" textSize="small">
              {t(`columns.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {items.map((work) => (
          <Table.Row
            key={nameOf(work)}
            selected={nameOf(work) === selected}
            onClick={() => {
              onSelect(nameOf(work));
            }}
          >
            <Table.HeaderCell scope="row" textSize="small">
              {words.family(work)}
            </Table.HeaderCell>
            <Table.DataCell textSize="small">
              <WorkLink
                work={work}
                onFocus={() => {
                  onSelect(nameOf(work));
                }}
              />
            </Table.DataCell>
            <Table.DataCell textSize="small">{words.turn(work)}</Table.DataCell>
            <Table.DataCell textSize="small" className="vl-tight">
              {words.since(work)}
            </Table.DataCell>
            <Table.DataCell textSize="small" className="vl-tight">
              {words.due(work)}
            </Table.DataCell>
            <Table.DataCell textSize="small">
              <WorkState work={work} />
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
