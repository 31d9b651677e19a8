import type { Section } from '../entries';
import type { Detail, Looked } from './detail';
import { nameCandidates } from './candidates';
import { lookForDetails } from './look';

/** A detail with the section that its words stand in. */
export interface PlacedDetail extends Detail {
  readonly section: string;
}

export interface LookedInSections {
  readonly details: readonly PlacedDetail[];
  readonly together: readonly PlacedDetail[];
}

const between = '\n\n';

/**
 * Looks through the sections of a text as one, since what tells together may be spread over them. `known` holds folded names
 * of people who are known to be here.
 */
export function lookInSections(sections: readonly Section[], known?: ReadonlySet<string>): LookedInSections {
  const { details, together } = lookForDetails(wholeOf(sections), known);
  return { details: placed(sections, details), together: placed(sections, together) };
}

/** The folded words of these sections that could be somebody's name, each once. */
export function nameCandidatesIn(sections: readonly Section[]): readonly string[] {
  return [...new Set(nameCandidates(wholeOf(sections)))];
}

function wholeOf(sections: readonly Section[]): string {
  return sections.map(({ text }) => text).join(between);
}

function placed(sections: readonly Section[], details: Looked['details']): PlacedDetail[] {
  let from = 0;
  return sections.flatMap(({ section, text }) => {
    const [start, end] = [from, from + text.length];
    from = end + between.length;
    return details
      .filter((each) => each.start >= start && each.start < end)
      .map((each) => ({ ...each, section, start: each.start - start, end: Math.min(each.end, end) - start }));
  });
}
