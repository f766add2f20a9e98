export { nb as default } from '@navikt/ds-react/locales';
