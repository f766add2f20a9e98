export { readSettings, settingsOrExit, SettingsError, describeSettings } from './settings.js';
export type { Settings, OidcSettings } from './settings.js';
export { runUntilStopped } from './lifecycle.js';
export type { AtStop, Stop } from './lifecycle.js';
export { SETTINGS } from './token.js';
