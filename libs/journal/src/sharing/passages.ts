/** A stretch of one section of a version, in UTF-16 units: what a comment belongs to. */
export interface Passage {
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

/** A passage with the author's words, sealed with the comment: quoted in its card, never re-anchored. */
export interface QuotedPassage extends Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** The paragraphs of a text, where a blank or broken line parts two of them. Blank ones are left out. */
export function paragraphsOf(section: string, text: string): readonly (Passage & { readonly text: string })[] {
  const found: (Passage & { text: string })[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    found.push({ section, start, end: start + trimmed.length, text: trimmed });
  }
  return found;
}

/** The passage with its words, or null when it does not lie inside the text or is empty. */
export function quote(passage: Passage, text: string): QuotedPassage | null {
  const { section, start, end } = passage;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) return null;
  const exact = text.slice(start, end);
  if (exact.trim() === '') return null;
  return {
    section,
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Text as it is stored and counted: NFC with plain line feeds and without NUL, so that offsets mean the same on every device. */
export function normalText(text: string): string {
  return text.normalize('NFC').replaceAll('\0', '').replace(/\r\n?/gu, '\n');
}
