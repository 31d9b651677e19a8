export { lookForThemes, suggestThemes } from './suggest-themes';
export { type SuggestedCode, suggestedCodes, type ThemeSuggestion } from './suggestion';
