export { en as default } from '@navikt/ds-react/locales';
