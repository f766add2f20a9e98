import { nb as components } from '@navikt/ds-react/locales';
import errors from '../nb/errors.json';
import home from '../nb/home.json';
import identity from '../nb/identity.json';
import shell from '../nb/shell.json';
import words from '../nb/words.json';

export default { components, texts: { errors, home, identity, shell, words } };
