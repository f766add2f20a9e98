import { Button, Checkbox, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Row } from '../../../ui/rows/row.js';
import { AppointDialog } from './appoint-dialog.js';
import { FoundList } from './found-list.js';
import { ChangePost, EndPost } from './post-dialogs.js';
import { useServices, useStaff, type Post } from './set-up-queries.js';

/** Who works where, as what. */
export function StaffTab() {
  const { t } = useTranslation(['set-up', 'words']);
  const staff = useStaff();
  const serviceOf = useServiceNames();
  const today = useMe().at.slice(0, 10);
  const [adds, setAdds] = useState(false);
  const [ended, setEnded] = useState(false);
  const wordsOf = (post: Post) =>
    `${post.givenName} ${post.familyName} ${serviceOf(post)} ${t(`words:staffRoles.${post.role}`)}`;
  const isShown = ({ validTo }: Post) => ended || validTo === null || validTo > today;
  return (
    <>
      <ListState query={staff} empty={t('staff.empty')} isEmpty={() => false}>
        {({ items }) => (
          <VStack gap="space-8">
            <FoundList
              items={items.filter(isShown)}
              wordsOf={wordsOf}
              search={t('staff.search')}
              empty={t('staff.empty')}
              add={{ label: t('staff.add'), onClick: () => setAdds(true) }}
            >
              {(post) => <PostRow key={post.id} post={post} service={serviceOf(post)} />}
            </FoundList>
            <Checkbox size="small" checked={ended} onChange={({ target }) => setEnded(target.checked)}>
              {t('staff.showEnded')}
            </Checkbox>
          </VStack>
        )}
      </ListState>
      {adds && <AppointDialog onClose={() => setAdds(false)} />}
    </>
  );
}

function useServiceNames(): (post: Post) => string {
  const { data } = useServices();
  return ({ serviceId }) => data?.items.find(({ id }) => id === serviceId)?.name ?? '';
}

function PostRow({ post, service }: { readonly post: Post; readonly service: string }) {
  const { t } = useTranslation(['set-up', 'words']);
  const { day } = useDates();
  const [open, setOpen] = useState<'change' | 'end' | 'another'>();
  const close = () => setOpen(undefined);
  const { givenName, familyName, role, mandate, workPhone, workHours, validTo } = post;
  const name = `${givenName} ${familyName}`;
  return (
    <Row
      title={name}
      tag={validTo === null ? undefined : t('staff.until', { day: day(validTo) })}
      lines={[
        [t(`words:staffRoles.${role}`), service].filter(Boolean).join(' · '),
        mandate === null ? null : t('staff.mandateIs', { mandate }),
        [workPhone, workHours].filter(Boolean).join(' · '),
      ]}
    >
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('changeNamed', { name })}
        onClick={() => setOpen('change')}
      >
        {t('change')}
      </Button>
      {validTo === null && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('staff.anotherFor', { name })}
          onClick={() => setOpen('another')}
        >
          {t('staff.another')}
        </Button>
      )}
      {validTo === null && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('staff.endNamed', { name })}
          onClick={() => setOpen('end')}
        >
          {t('staff.end')}
        </Button>
      )}
      {open === 'another' && <AppointDialog employee={{ personId: post.personId, name }} onClose={close} />}
      {open === 'change' && <ChangePost post={post} onClose={close} />}
      {open === 'end' && <EndPost post={post} onClose={close} />}
    </Row>
  );
}
