import { useEffect } from 'react';
import { useMaybeMe } from '../../api/me.js';
import { accentColours } from './accent-colours.js';

/**
 * The colour of the reader's municipality on every page; Aksel's own where nobody is known. It stands on the body:
 * dialogs and menus lie outside the app.
 */
export function OwnAccent(): null {
  const accent = useMaybeMe().data?.municipality?.accent;
  useEffect(() => {
    if (accent === undefined) delete document.body.dataset.color;
    else document.body.dataset.color = accentColours[accent];
  }, [accent]);
  return null;
}
