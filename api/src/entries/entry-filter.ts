import type { Direction, Tag, Tone } from '@afterword/journal';

/** What an author narrows their entries to, by what only the opened heading says. */
export interface HeadingFilter {
  readonly theme?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly tone?: Tone | undefined;
  readonly model?: string | undefined;
}

interface Narrowed {
  readonly tags: readonly Tag[];
  readonly tone: Tone | null;
  readonly model: string;
}

/** Whether an entry fits. A theme takes in its behaviours; theme and direction must meet in one tag. */
export function fits(entry: Narrowed, { theme, direction, tone, model }: HeadingFilter): boolean {
  const tagged = entry.tags.some(
    (tag) =>
      (theme === undefined || tag.code === theme || (theme.length === 3 && tag.code.startsWith(theme))) &&
      (direction === undefined || tag.direction === direction),
  );
  if ((theme !== undefined || direction !== undefined) && !tagged) return false;
  return (tone === undefined || entry.tone === tone) && (model === undefined || entry.model === model);
}
