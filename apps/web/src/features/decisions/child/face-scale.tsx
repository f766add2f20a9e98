import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Face, moods, type Mood } from './face.js';
import './face-scale.css';

interface FaceScaleProps {
  readonly value: string;
  readonly onChange: (value: Mood) => void;
}

/** Five faces with their words; none is chosen beforehand, and none has to be. */
export function FaceScale({ value, onChange }: FaceScaleProps) {
  const { t } = useTranslation('child');
  const name = useId();
  return (
    <fieldset className="vl-faces">
      <legend>{t('faces.title')}</legend>
      {moods.map((mood) => (
        <label key={mood}>
          <input
            type="radio"
            name={name}
            value={mood}
            checked={value === mood}
            onChange={() => {
              onChange(mood);
            }}
          />
          <Face mood={mood} />
          <span>{t(`faces.${mood}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
