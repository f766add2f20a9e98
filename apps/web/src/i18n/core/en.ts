import { en as components } from '@navikt/ds-react/locales';
import errors from '../en/errors.json';
import home from '../en/home.json';
import identity from '../en/identity.json';
import shell from '../en/shell.json';
import words from '../en/words.json';

export default { components, texts: { errors, home, identity, shell, words } };
