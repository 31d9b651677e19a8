export { LocalText, type FoundText, type LocalPiece, type UnsentPiece } from './local-text';
export { LocalSaving, type LocalState } from './local-saving';
