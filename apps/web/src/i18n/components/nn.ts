export { nn as default } from '@navikt/ds-react/locales';
