import { type BriefingDocument, themesOf } from '../briefing';
import { type DraftDocument, themesOfDraft } from './draft';
import { keptWords } from './kept-words';

/** So much of a document in a published briefing makes them the same, from 0 to 1: with another title, and with the same one, which an educator may have corrected much of. */
const SAME = { otherTitle: 0.9, sameTitle: 0.5 };

/**
 * The version that the same document was published as, if any: its words stand in that briefing, whatever was corrected since it was read. Of several
 * the one that has most of them, and of those the newest.
 *
 * @param versions from the oldest on
 */
export function publishedAlready<Version extends { readonly document: BriefingDocument }>(draft: DraftDocument, versions: readonly Version[]): Version | null {
  const said = partsOfDraft(draft);
  let [best, most]: [Version | null, number] = [null, 0];
  for (const version of versions) {
    const there = new Set(partsOf(version.document));
    const share = said.filter((words) => there.has(words)).length / said.length;
    const least = plain(draft.title.text) === plain(version.document.title) ? SAME.sameTitle : SAME.otherTitle;
    if (share >= least && share >= most) [best, most] = [version, share];
  }
  return best;
}

function partsOfDraft(draft: DraftDocument): readonly string[] {
  const themes = themesOfDraft(draft).flatMap(({ name, behaviours }) => [name, ...behaviours.map(({ sentence }) => sentence)]);
  return [draft.title.text, draft.purpose.text, ...themes, ...[...draft.messages, ...draft.questions].map(({ text }) => text)].map(plain).filter(Boolean);
}

function partsOf(document: BriefingDocument): readonly string[] {
  const themes = themesOf(document).flatMap(({ name, behaviours }) => [name, ...behaviours.map(({ sentence }) => sentence)]);
  return [document.title, document.purpose, ...themes, ...document.messages, ...document.questions.map(({ text }) => text)].map(plain);
}

/** Words as they are compared: letters and digits alone. */
const plain = (words: string): string => (keptWords(words).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
