import { timeInWords } from '@afterword/ui';
import type { LocalState } from '../platform/local-text';
import type { SavedWords } from '../platform/privacy';
import type { SavingState } from './entry-saving';

/** What the privacy line says about saving. `again` tries once more. */
export function savedWords(state: SavingState, kept: LocalState, again: () => void): SavedWords | null {
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
    case 'held':
      if (kept === 'refused') return { words: 'Held only on this screen: copy it or stay.', trouble: true, action };
      if (kept === 'waiting') return { words: 'Saving…' };
      if (state.kind === 'failed' && state.refusal.unreached) return { words: 'Saved on this device, no connection', action };
      return { words: 'Saved on this device only.', trouble: true, action };
  }
}

/** The whole sentence, above the page's buttons and said aloud once when it becomes true. */
export function troubleWords(state: SavingState, kept: LocalState): string {
  if (state.kind !== 'failed' && state.kind !== 'held') return '';
  // While words wait for their turn of less than 2 seconds, the sentence stays as it is: it is said aloud when it changes.
  const here = kept !== 'refused' ? 'Your words are kept on this device' : 'Your words are held only on this screen: copy them or stay';
  if (state.kind === 'failed') {
    if (kept === 'refused') return `${here}. This device cannot keep them, and ${state.refusal.unreached ? 'there is no connection' : 'Afterword does not answer'}. We keep trying.`;
    return state.refusal.unreached ? `No connection. ${here}. Keep writing.` : `Afterword does not answer as it should. ${here}, and we keep trying.`;
  }
  switch (state.refusal.status) {
    case 401:
      return `Your sign-in has ended. ${here}. Try again to sign in and save.`;
    case 403:
    case 404:
      return `Not saved: this entry was deleted somewhere else. ${here}.`;
    case 413:
      return `Not saved: this is too long for one entry. ${here}.`;
    default:
      return `Not saved. ${[...state.refusal.fields.values()][0] ?? state.refusal.words} ${here}.`;
  }
}
