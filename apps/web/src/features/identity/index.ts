export { ActAs } from './me/act-as.js';
