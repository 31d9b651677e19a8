import { type Passage, paragraphsOf } from '@afterword/journal';

/** The place at which a comment on chosen words is written. */
export function placeOfWords({ section, start, end }: Passage): string {
  return `words-${section}-${start}-${end}`;
}

/** The words that such a place names; null for any other place. */
export function wordsAtPlace(place: string | null): Passage | null {
  const match = /^words-(.+)-(\d+)-(\d+)$/u.exec(place ?? '');
  return match ? { section: match[1]!, start: Number(match[2]), end: Number(match[3]) } : null;
}

/**
 * The words that a selection takes from a version, without blanks at either end, or null when there are none. Each paragraph is an
 * element with `data-section` and `data-start`; a selection that reaches into another section ends with its own.
 */
export function chosenPassage(range: Range, root: HTMLElement, sections: readonly { readonly section: string; readonly text: string }[]): Passage | null {
  if (range.collapsed || !root.contains(range.commonAncestorContainer)) return null;
  const taken = [...root.querySelectorAll<HTMLElement>('[data-section]')].flatMap((element) => {
    const within = offsetsWithin(range, element);
    return within && within.start < within.end ? [{ section: element.dataset['section']!, from: Number(element.dataset['start']), ...within }] : [];
  });
  const [first] = taken;
  const last = taken.filter(({ section }) => section === first?.section).at(-1);
  const text = sections.find(({ section }) => section === first?.section)?.text;
  if (!first || !last || text === undefined) return null;
  return withoutBlanks({ section: first.section, start: first.from + first.start, end: last.from + last.end }, text);
}

/** Where a range begins and ends in the words of an element: in its text, without the numbers of its marks. */
function offsetsWithin(range: Range, element: HTMLElement): { readonly start: number; readonly end: number } | null {
  if (!range.intersectsNode(element)) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (node.parentElement?.closest('.passage-number') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  let [at, start, end] = [0, -1, -1];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : length;
      if (from < to) {
        if (start < 0) start = at + from;
        end = at + to;
      }
    }
    at += length;
  }
  return start < 0 ? null : { start, end };
}

function withoutBlanks({ section, start, end }: Passage, text: string): Passage | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { section, start: from, end: to } : null;
}

/** The start of the paragraph in which chosen words end: their card stands under it. */
export function lastParagraphOf(passage: Passage, text: string): number | null {
  return paragraphsOf(passage.section, text).find(({ start, end }) => passage.end > start && passage.end <= end)?.start ?? null;
}
