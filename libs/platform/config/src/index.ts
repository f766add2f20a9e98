export { readSettings, settingsOrExit, SettingsError, describeSettings } from './settings.js';
export type { Settings, OidcSettings } from './settings.js';
export { SETTINGS } from './token.js';
