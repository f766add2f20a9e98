import { SpeakerSlashIcon, SpeakerSoundWave2Icon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ReadAloudProps {
  readonly texts: readonly string[];
  readonly language: string;
}

/** Only a voice that lives on this device: the others send the text away to be read. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const spoken = language === 'nb' || language === 'nn' ? [language, 'no', 'nb'] : [language];
  const voices = window.speechSynthesis.getVoices().filter(({ localService }) => localService);
  return spoken.map((tag) => voices.find(({ lang }) => lang.toLowerCase().startsWith(tag))).find(Boolean);
}

/** Reads the sheet aloud in the language it is written in; absent where the browser has no such voice. */
export function ReadAloud({ texts, language }: ReadAloudProps) {
  const { t } = useTranslation('decision');
  const [voice, setVoice] = useState(() => voiceFor(language));
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const speech = window.speechSynthesis;
    const look = () => {
      setVoice(voiceFor(language));
    };
    look();
    speech.addEventListener('voiceschanged', look);
    return () => {
      speech.removeEventListener('voiceschanged', look);
      speech.cancel();
    };
  }, [language]);
  if (voice === undefined) return null;
  const read = () => {
    window.speechSynthesis.cancel();
    setReading(!isReading);
    if (!isReading) say(texts, voice, () => setReading(false));
  };
  return (
    <Button
      variant="secondary"
      size="small"
      icon={isReading ? <SpeakerSlashIcon aria-hidden /> : <SpeakerSoundWave2Icon aria-hidden />}
      onClick={read}
    >
      {t(isReading ? 'stopReading' : 'readAloud')}
    </Button>
  );
}

function say(texts: readonly string[], voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const all = texts.map((text) =>
    Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }),
  );
  all.at(-1)?.addEventListener('end', onEnd);
  for (const one of all) window.speechSynthesis.speak(one);
}
