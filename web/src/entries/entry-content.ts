import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { type BegunFrom, normalText, sectionsOf } from '@afterword/journal';

/** An empty page in a model, with nothing said about it. */
export function blankContent(countsInTrends: boolean, model = 'plain', begunFrom: BegunFrom | null = null): EntryRequest {
  return { model, title: null, sections: [{ section: sectionsOf(model)[0] ?? 'text', text: '' }], tags: [], tone: null, shiftHalf: null, week: null, cpdMinutes: null, leftIn: [], begunFrom, countsInTrends };
}

/** What the API keeps of an entry, as it would be sent back unchanged. */
export function contentOf(entry: EntryResponse): EntryRequest {
  const { model, title, sections, tags, tone, shiftHalf, week, cpdMinutes, leftIn, begunFrom, countsInTrends } = entry;
  return { model, title, sections, tags, tone, shiftHalf, week, cpdMinutes, leftIn, begunFrom, countsInTrends };
}

export function hasWords(content: EntryRequest): boolean {
  return content.sections.some((section) => section.text.trim() !== '');
}

/**
 * Whether an entry is what a page sent as it was closed: one revision on from what it had left on the device, with all of those words and at
 * most one more stretch of them in each section.
 */
export function sentAtClosing(entry: EntryResponse, left: { readonly content: EntryRequest; readonly revision: number | null }): boolean {
  return entry.revision === (left.revision ?? 0) + 1 && holdsAll(contentOf(entry), left.content);
}

function holdsAll(larger: EntryRequest, smaller: EntryRequest): boolean {
  const textIn = (content: EntryRequest, section: string): string => normalText(content.sections.find((each) => each.section === section)?.text ?? '');
  const said = (content: EntryRequest): string => fingerprint({ ...content, sections: [] });
  return said(larger) === said(smaller) && smaller.sections.every(({ section, text }) => onlyInserted(normalText(text), textIn(larger, section)));
}

function onlyInserted(before: string, after: string): boolean {
  let [first, last] = [0, 0];
  while (first < before.length && before[first] === after[first]) first += 1;
  while (last < before.length - first && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
  return first + last === before.length && after.length >= before.length;
}

/**
 * Two contents with the same fingerprint are the same entry: spaces around a title and the order of tags do not count. Short,
 * whatever the length of the text; reads all of it, so it is not for every keystroke.
 */
export function fingerprint(content: EntryRequest): string {
  const sections = content.sections.filter((each) => each.text.trim() !== '').map(({ section, text }) => [section, normalText(text)]);
  const tags = (content.tags ?? []).map(({ code, direction }) => `${code}:${direction}`).sort();
  return markOf(JSON.stringify([
    content.model, normalText(content.title ?? '').trim(), sections, tags,
    content.tone ?? null, content.shiftHalf ?? null, content.week ?? null, content.cpdMinutes ?? null, (content.leftIn ?? []).map(({ kind, mark }) => [kind, mark]), content.countsInTrends ?? false,
    // Only where there is one, so that what was left on a device before entries had it is still the same entry.
    ...(content.begunFrom ? [[content.begunFrom.briefing, content.begunFrom.version, content.begunFrom.question]] : []),
  ]));
}

/** The length and 64 bits of a text: for telling one's own texts apart, not against somebody who makes two alike on purpose. */
function markOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul((other ^ unit) + at, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return [text.length, one >>> 0, other >>> 0].map((part) => part.toString(36)).join('.');
}
