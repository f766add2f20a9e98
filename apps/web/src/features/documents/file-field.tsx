import { PaperclipIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, ErrorMessage, FileUpload, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { sizeOf } from './size.js';

/** A phone that is asked for these hands over a JPEG, whatever it keeps itself. */
const accepted = 'image/jpeg,image/png,image/webp,application/pdf,text/plain';

interface FileFieldProps {
  readonly file: File | undefined;
  readonly mostBytes: number;
  readonly isMissing: boolean;
  /** It is on its way: nothing else is picked meanwhile. */
  readonly isSending: boolean;
  readonly onPick: (file: File | undefined) => void;
}

/** The phone's camera, its pictures, or a file; what was picked is shown and can be put away. */
export function FileField({ file, mostBytes, isMissing, isSending, onPick }: FileFieldProps) {
  const { t, i18n } = useTranslation('papers');
  const most = sizeOf(mostBytes, i18n.language);
  const fault = file !== undefined && file.size > mostBytes ? t('document.tooLarge', { most }) : undefined;
  return (
    <VStack gap="space-8" align="start">
      {file === undefined ? (
        <>
          <FileUpload.Trigger
            accept={accepted}
            multiple={false}
            onSelect={([picked]) => onPick(picked?.file)}
          >
            <Button type="button" variant="secondary" icon={<PaperclipIcon aria-hidden />}>
              {t('document.pick')}
            </Button>
          </FileUpload.Trigger>
          <BodyShort size="small" textColor="subtle">
            {t('document.hint', { most })}
          </BodyShort>
          {isMissing && <ErrorMessage>{t('document.missing')}</ErrorMessage>}
        </>
      ) : (
        <FileUpload.Item
          file={file}
          {...(fault === undefined ? {} : { error: fault })}
          {...(isSending ? {} : { button: { action: 'delete', onClick: () => onPick(undefined) } })}
        />
      )}
    </VStack>
  );
}
