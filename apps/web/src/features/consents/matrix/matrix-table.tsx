import { Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { CellSwitch } from './cell-switch.js';
import type { Cell, Open, ServiceLine } from './use-matrix.js';
import { useSubjectName } from './use-words.js';

interface MatrixTableProps {
  readonly services: readonly ServiceLine[];
  readonly onOpen: (open: Open) => void;
}

/** One line for each service and person, one column for each part of life anybody may know of. */
export function MatrixTable({ services, onOpen }: MatrixTableProps) {
  const { t } = useTranslation(['who-sees', 'words']);
  const areas = areasIn(services);
  return (
    <div className="vl-matrix">
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('service')}</Table.HeaderCell>
            {areas.map((area) => (
              <Table.HeaderCell key={area} scope="col">
                {t(`words:lifeAreas.${area}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {services.map((service) => (
            <ServiceRows key={service.serviceId} {...{ service, areas, onOpen }} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

interface ServiceRowsProps {
  readonly service: ServiceLine;
  readonly areas: readonly Cell['area'][];
  readonly onOpen: (open: Open) => void;
}

function ServiceRows({ service, areas, onOpen }: ServiceRowsProps) {
  const { t } = useTranslation('who-sees');
  const nameOf = useSubjectName();
  return (
    <>
      <Table.Row shadeOnHover={false}>
        <Table.HeaderCell scope="rowgroup" colSpan={areas.length + 1}>
          {service.service}
        </Table.HeaderCell>
      </Table.Row>
      {service.subjects.map((subject) => (
        <Table.Row key={subject.subjectId} shadeOnHover={false}>
          <Table.HeaderCell scope="row">{t('about', { name: nameOf(subject) })}</Table.HeaderCell>
          {areas.map((area) => {
            const cell = subject.cells.find((one) => one.area === area);
            return (
              <Table.DataCell key={area}>
                {cell === undefined ? '–' : <CellSwitch {...{ service, subject, cell, onOpen }} isPlain />}
              </Table.DataCell>
            );
          })}
        </Table.Row>
      ))}
    </>
  );
}

function areasIn(services: readonly ServiceLine[]): readonly Cell['area'][] {
  return [
    ...new Set(
      services.flatMap(({ subjects }) => subjects.flatMap(({ cells }) => cells)).map(({ area }) => area),
    ),
  ];
}
