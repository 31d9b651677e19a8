/** The token under which the checked Configuration is injected. */
export const SETTINGS = Symbol('settings');
