import { nn as components } from '@navikt/ds-react/locales';
import errors from '../nn/errors.json';
import home from '../nn/home.json';
import identity from '../nn/identity.json';
import shell from '../nn/shell.json';
import words from '../nn/words.json';

export default { components, texts: { errors, home, identity, shell, words } };
