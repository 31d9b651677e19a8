/** Local storage that says how the screen looks, and nothing about a person; it alone outlives a sign-in. */
export const keptKeys: readonly string[] = ['afterword.theme', 'afterword.letters'];

/** Clears what this site stored here, and loads `address` in place of this page, so that memory and the way back are empty. */
export function forget(document: Document, address: string): void {
  const view = document.defaultView;
  if (!view) return;
  for (const key of Object.keys(view.localStorage)) if (!keptKeys.includes(key)) view.localStorage.removeItem(key);
  view.sessionStorage.clear();
  view.location.replace(address);
}
