import { useTranslation } from 'react-i18next';
import { useAct, type Act } from '../../../api/act.js';
import { answerOf, api, ifMatch } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { PostFields } from './post-fields.js';
import { keys, type Post } from './set-up-queries.js';

type Change = components['schemas']['ChangeStaffDto'];

interface PostProps {
  readonly post: Post;
  readonly onClose: () => void;
}

function useChange({ post: { id, version }, onClose }: PostProps): Act<Change, Post> {
  return useAct(
    (body: Change, header) => {
      const params = { path: { id }, header: { ...header, ...ifMatch(version) } };
      return answerOf(api.PATCH('/api/v1/admin/staff/{id}', { params, body }));
    },
    { changes: [keys.staff], onDone: onClose },
  );
}

export function ChangePost(props: PostProps) {
  const { t } = useTranslation('set-up');
  const { post, onClose } = props;
  const act = useChange(props);
  const now = {
    mandate: post.mandate ?? '',
    workPhone: post.workPhone ?? '',
    workHours: post.workHours ?? '',
  };
  const form = useForm(now, act.problem);
  const submit = () => {
    const { mandate, workPhone, workHours } = form.values;
    // What is emptied is taken back.
    act.mutate({
      mandate: written(mandate) ?? null,
      workPhone: written(workPhone) ?? null,
      workHours: written(workHours) ?? null,
    });
  };
  return (
    <ActDialog
      title={t('staff.changing', { name: `${post.givenName} ${post.familyName}` })}
      submit={t('staff.save')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <PostFields form={form} />
    </ActDialog>
  );
}

/** From that day on the employee sees nothing by this post. */
export function EndPost(props: PostProps) {
  const { t } = useTranslation('set-up');
  const { post, onClose } = props;
  const act = useChange(props);
  const form = useForm({ validTo: '' }, act.problem);
  return (
    <ActDialog
      title={t('staff.ending', { name: `${post.givenName} ${post.familyName}` })}
      lead={t('staff.endLead')}
      submit={t('staff.endSubmit')}
      act={act}
      onSubmit={() => act.mutate({ validTo: form.values.validTo })}
      onClose={onClose}
      isFinal
    >
      <DayField label={t('staff.endOn')} {...form.text('validTo')} />
    </ActDialog>
  );
}
