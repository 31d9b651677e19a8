import { type Signal, linkedSignal } from '@angular/core';
import type { UnsentText } from './unsent-text';

interface Standing {
  readonly empty: boolean;
  readonly kept: 'kept' | 'waiting' | 'refused';
}

export const onlyHere = 'Held only on this screen: copy it or stay.';

/** Where the words of a text are that are not sent yet; empty while there are none. Words that wait for their turn change nothing. */
export function keptWords(text: () => UnsentText | null, kept: string): Signal<string> {
  return linkedSignal<Standing, string>({
    source: () => ({ empty: !text()?.unsaved(), kept: text()?.kept() ?? 'kept' }),
    computation: (now, before) => {
      if (now.empty) return '';
      return now.kept === 'waiting' ? (before?.value ?? '') : now.kept === 'refused' ? onlyHere : kept;
    },
  });
}
