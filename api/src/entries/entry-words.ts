import { firstWordsOf, limits, normalText, type BegunFrom, type EntryContent, type LeftIn, type SavedTrail, type Section, type ShiftHalf, type Tag, type Tone } from '@afterword/journal';
import type { AuthorKey } from '../platform/sealing';
import type { EntryRequest } from './entry.dto';

/** The sealed field that lists need: everything but the text itself. */
export interface Heading {
  readonly title: string | null;
  readonly firstWords: string;
  readonly model: string;
  readonly tags: readonly Tag[];
  readonly tone: Tone | null;
  readonly shiftHalf: ShiftHalf | null;
  /** absent in what was sealed before entries had them */
  readonly week?: string | null;
  readonly cpdMinutes?: number | null;
  readonly leftIn?: readonly LeftIn[];
  readonly begunFrom?: BegunFrom | null;
  /** absent in what was sealed before earlier saves were kept */
  readonly saved?: SavedTrail;
}

interface SealedWords {
  readonly id: string;
  readonly revision: number;
  readonly heading: string;
}

/** What was sent, in the form in which it is kept and compared. */
export function contentOf(request: EntryRequest): EntryContent {
  const title = normalText(request.title ?? '').trim();
  return {
    model: request.model,
    title: title === '' ? null : title,
    sections: request.sections.map(({ section, text }) => ({ section, text: normalText(text) })),
    tags: (request.tags ?? []).map(({ code, direction }) => ({ code, direction })),
    tone: request.tone ?? null,
    shiftHalf: request.shiftHalf ?? null,
    week: request.week ?? null,
    cpdMinutes: request.cpdMinutes ?? null,
    leftIn: (request.leftIn ?? []).map(({ kind, mark }) => ({ kind, mark })),
    begunFrom: request.begunFrom ? placeOf(request.begunFrom) : null,
  };
}

/** Seals an entry's words at a revision: the heading for lists, the body apart from it. */
export function sealWords(key: AuthorKey, entry: string, revision: number, content: EntryContent, saved: SavedTrail): { heading: string; body: string } {
  const { sections, ...rest } = content;
  const heading: Heading = { ...rest, firstWords: firstWordsOf(sections, limits.firstWords), saved };
  return {
    heading: key.seal({ entry, field: 'heading', revision }, heading),
    body: key.seal({ entry, field: 'body', revision }, sections),
  };
}

export function openHeading(key: AuthorKey, { id, revision, heading }: SealedWords): Heading {
  return key.open<Heading>({ entry: id, field: 'heading', revision }, heading);
}

export function openContent(key: AuthorKey, row: SealedWords & { readonly body: string }, heading = openHeading(key, row)): EntryContent {
  const { title, model, tags, tone, shiftHalf, week = null, cpdMinutes = null, leftIn = [], begunFrom = null } = heading;
  const sections = key.open<Section[]>({ entry: row.id, field: 'body', revision: row.revision }, row.body);
  return { model, title, sections, tags, tone, shiftHalf, week, cpdMinutes, leftIn, begunFrom };
}

/** Whether two contents say the same, so that a repeated request changes nothing. */
export function sameContent(one: EntryContent, other: EntryContent): boolean {
  const plain = ({ model, title, sections, tags, tone, shiftHalf, week, cpdMinutes, leftIn, begunFrom }: EntryContent): string =>
    JSON.stringify([model, title, sections.map((each) => [each.section, each.text]), tags.map((tag) => [tag.code, tag.direction]), tone, shiftHalf, week, cpdMinutes, leftIn.map((each) => [each.kind, each.mark]), begunFrom && placeOf(begunFrom)]);
  return plain(one) === plain(other);
}

/** The members of a question's place in one order, and no others. */
function placeOf({ briefing, version, question }: BegunFrom): BegunFrom {
  return { briefing, version, question };
}
