export { LocalText, type FoundText, type LocalPiece } from './local-text';
export { LocalSaving, type LocalState } from './local-saving';
