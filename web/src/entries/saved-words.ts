import { timeInWords } from '@afterword/ui';
import type { SavedWords } from '../platform/privacy';
import type { SavingState } from './entry-saving';

/** What the privacy line says about saving. `again` tries once more. */
export function savedWords(state: SavingState, again: () => void): SavedWords | null {
  const action = { words: 'Try again', run: again };
  switch (state.kind) {
    case 'blank':
      return null;
    case 'saved':
      return { words: state.at ? `Saved ${timeInWords(state.at)}` : 'Saved' };
    case 'changed':
    case 'saving':
      return { words: 'Saving…' };
    case 'two-copies':
      return { words: 'Two copies: choose below', trouble: true };
    case 'failed':
      return { words: 'Not saved.', trouble: true, action };
    case 'held':
      return { words: state.refusal.status === 401 ? 'Held only on this screen.' : 'Not saved.', trouble: true, action };
  }
}

/** The whole sentence, above the page's buttons and said aloud once when it becomes true. */
export function troubleWords(state: SavingState): string {
  if (state.kind === 'failed') {
    return state.refusal.unreached
      ? 'Not saved: no connection. Your words are still here. Keep this page open, and we keep trying.'
      : 'Not saved. Your words are still here. Keep this page open, and we keep trying.';
  }
  if (state.kind !== 'held') return '';
  switch (state.refusal.status) {
    case 401:
      return 'Held only on this screen: copy it or stay. Your sign-in has ended. Try again to sign in and save.';
    case 403:
    case 404:
      return 'Not saved: this entry was deleted somewhere else. Your words are still here.';
    case 413:
      return 'Not saved: this is too long for one entry. Your words are still here.';
    default:
      return `Not saved. ${[...state.refusal.fields.values()][0] ?? state.refusal.words} Your words are still here.`;
  }
}
