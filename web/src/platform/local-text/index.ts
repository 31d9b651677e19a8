export { LocalText, type FoundText, type LocalPiece, type UnsentPiece } from './local-text';
export { LocalSaving, type LocalState } from './local-saving';
export { UnsentText } from './unsent-text';
export { UnsentTexts } from './unsent-texts';
export { keptWords, onlyHere } from './kept-words';
