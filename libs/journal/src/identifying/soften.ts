import type { Detail } from './detail';

const SENTENCE_START = /(?:^|[.!?…]["”’)]?\s+|\n\s*|["“])$/u;

/** The softer wording of a detail, with a capital where a sentence begins that had one. */
export function fitted(text: string, { start, softer }: Detail): string | null {
  if (!softer) return softer;
  const opens = SENTENCE_START.test(text.slice(Math.max(0, start - 6), start));
  return opens && (/^\p{Lu}/u.test(text.slice(start, start + 2)) || (start === 0 && /^[\d+(]/u.test(text))) ? softer.slice(0, 1).toUpperCase() + softer.slice(1) : softer;
}

/** The text with the softer wording in the place of a detail; unchanged where there is none. Where words are left out, the comma or space that led to them goes too, and "on" before "one day". */
export function soften(text: string, { start, end, softer }: Detail): string {
  if (softer === null) return text;
  const day = /\b(on) (?:the )?$/iu.exec(text.slice(Math.max(0, start - 8), start));
  if (/^one /iu.test(softer) && day) {
    const at = Math.max(0, start - 8) + day.index;
    return text.slice(0, at) + (day[1] === 'On' ? `O${softer.slice(1)}` : softer) + text.slice(end);
  }
  if (softer !== '') return text.slice(0, start) + softer + text.slice(end);
  const before = text.slice(0, start).replace(/(?:,? |, ?)$/u, '');
  const comma = text.slice(0, start).endsWith(', ') && text.startsWith(',', end) ? 1 : 0;
  const after = text.slice(end + comma);
  return before === '' ? after.replace(/^[ ,]+/u, '') : before + after;
}
