import components from '../components/da.js';
import errors from '../da/errors.json';
import home from '../da/home.json';
import identity from '../da/identity.json';
import shell from '../da/shell.json';
import words from '../da/words.json';

export default { components, texts: { errors, home, identity, shell, words } };
