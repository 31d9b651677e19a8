/** By which a window in which a provider was asked tells the page that waits. It says only that there may be a proof; the API is asked whether. */
const CHANNEL = 'afterword-proof';

/** Tells every page of this browser that somebody may have shown just now that it is them. */
export function tellProved(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('proved');
  channel.close();
}

/** Calls `work` when another window tells that; returns what ends it. */
export function whenProved(work: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = work;
  return () => channel.close();
}
