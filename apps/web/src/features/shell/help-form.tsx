import { BodyLong, Button, HStack, Radio, RadioGroup, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/act.js';
import { answerOf, api } from '../../api/client.js';
import { useMe, type MyFamily } from '../../api/me.js';
import { ProblemNotice } from '../../ui/problem/problem-notice.js';

const kinds = ['write', 'call', 'pressured'] as const;
type Kind = (typeof kinds)[number];

interface HelpFormProps {
  readonly family: MyFamily;
  readonly onClose: () => void;
}

/** A word to the coordinator alone. */
export function HelpForm({ family, onClose }: HelpFormProps) {
  const { t } = useTranslation();
  const { families } = useMe();
  const [kind, setKind] = useState<Kind>('call');
  const [words, setWords] = useState('');
  const send = useAct((body: { kind: Kind; words?: string }, header) =>
    answerOf(
      api.POST('/api/v1/families/{familyId}/help', {
        params: { path: { familyId: family.id }, header },
        body,
      }),
    ),
  );
  if (send.isSuccess) return <Sent onClose={onClose} />;
  return (
    <VStack gap="space-20">
      {families.length > 1 && <BodyLong>{t('help.which', { family: family.name })}</BodyLong>}
      <BodyLong>{t('help.whoSees')}</BodyLong>
      <RadioGroup legend={t('help.what')} value={kind} onChange={setKind}>
        {kinds.map((one) => (
          <Radio key={one} value={one}>
            {t(`help.kinds.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={t(kind === 'write' ? 'help.words' : 'help.wordsIfAny')}
        maxLength={4000}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      {send.problem !== undefined && <ProblemNotice error={send.problem} />}
      <HStack gap="space-12">
        <Button
          loading={send.isPending}
          onClick={() => {
            send.mutate(words.trim() === '' ? { kind } : { kind, words: words.trim() });
          }}
        >
          {t('help.send')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('close')}
        </Button>
      </HStack>
      <BodyLong size="small">{t('help.leaving')}</BodyLong>
    </VStack>
  );
}

function Sent({ onClose }: Pick<HelpFormProps, 'onClose'>) {
  const { t } = useTranslation();
  return (
    <VStack gap="space-20" align="start" role="status">
      <BodyLong>{t('help.sent')}</BodyLong>
      <Button onClick={onClose}>{t('close')}</Button>
    </VStack>
  );
}
