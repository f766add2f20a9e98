/** Under this token the settings read at boot are injected. */
export const SETTINGS = Symbol('settings');
