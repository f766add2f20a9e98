import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../model/desk.js';
import { useName } from '../model/names.js';

/** Who of those asked needs an interpreter. Their time stands still until one is arranged. */
export function InterpreterFor({ onChange }: { readonly onChange: (ids: string[]) => void }) {
  const { t, i18n } = useTranslation('writing');
  const { decision, family, state } = useDesk();
  const name = useName();
  const { interpreterFor } = state.written;
  const asked = decision.requirements.flatMap(({ personId }) => personId ?? []);
  const offered = [...new Set([...asked, ...interpreterFor])];
  if (offered.length === 0) return null;
  const languages = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const wants = (id: string): string | undefined => {
    const needed = family.members.find(({ personId }) => personId === id)?.interpreterLanguage ?? null;
    return needed === null ? undefined : t('terms.needs', { language: languages.of(needed) ?? needed });
  };
  return (
    <CheckboxGroup
      legend={t('terms.interpreter')}
      description={t('terms.interpreterHint')}
      value={[...interpreterFor]}
      onChange={onChange}
    >
      {offered.map((id) => (
        <Checkbox key={id} value={id} description={wants(id)}>
          {name(id)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
