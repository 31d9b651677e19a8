import { type Signal, computed } from '@angular/core';
import type { UnsentText } from './unsent-text';

export const onlyHere = 'Held only on this screen: copy it or stay.';

/** Where the words of a text are that are not sent yet; empty while there are none. */
export function keptWords(text: () => UnsentText | null, kept: string): Signal<string> {
  return computed(() => {
    const now = text();
    return now?.unsaved() ? { kept, waiting: 'Saving on this device…', refused: onlyHere }[now.kept()] : '';
  });
}
