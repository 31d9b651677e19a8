/** Moves the focus to the element of an id once the page shows what was just changed; to nothing where there is none. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
