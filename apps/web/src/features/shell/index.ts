export { FamilyShell } from './family-shell.js';
