import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Row } from '../../../ui/rows/row.js';
import { FoundList } from './found-list.js';
import { AddService, ChangeService } from './service-dialogs.js';
import { useServices, type Service } from './set-up-queries.js';

/** The services of the municipality, and those others own that work with its families. */
export function ServicesTab() {
  const { t } = useTranslation(['set-up', 'words']);
  const services = useServices();
  const [adds, setAdds] = useState(false);
  const wordsOf = ({ name, sector }: Service) => `${name} ${t(`words:sectors.${sector}`)}`;
  return (
    <>
      <ListState query={services} empty={t('services.empty')} isEmpty={() => false}>
        {({ items }) => (
          <FoundList
            items={items}
            wordsOf={wordsOf}
            search={t('services.search')}
            empty={t('services.empty')}
            add={{ label: t('services.add'), onClick: () => setAdds(true) }}
          >
            {(service) => <ServiceRow key={service.id} service={service} />}
          </FoundList>
        )}
      </ListState>
      {adds && <AddService onClose={() => setAdds(false)} />}
    </>
  );
}

function ServiceRow({ service }: { readonly service: Service }) {
  const { t } = useTranslation(['set-up', 'words']);
  const { day } = useDates();
  const today = useMe().at.slice(0, 10);
  const [isOpen, setOpen] = useState(false);
  const { name, sector, owner, secrecy, phone, closedOn } = service;
  const closing = closedOn === null ? undefined : t('services.closed', { day: day(closedOn) });
  return (
    <Row
      title={name}
      tag={closing ?? (secrecy === 'protected' ? t('words:secrecyClasses.protected') : undefined)}
      lines={[
        [t(`words:sectors.${sector}`), t(`words:serviceOwners.${owner}`), phone].filter(Boolean).join(' · '),
      ]}
    >
      {(closedOn === null || closedOn > today) && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('changeNamed', { name })}
          onClick={() => setOpen(true)}
        >
          {t('change')}
        </Button>
      )}
      {isOpen && <ChangeService service={service} onClose={() => setOpen(false)} />}
    </Row>
  );
}
