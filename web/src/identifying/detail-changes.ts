import type { LeftIn, Section } from '@afterword/journal';

/** The section under which a title is looked through, as if it were one. */
export const titleSection = 'title';

/** What an author decided about details: texts that read otherwise now, or the whole list of what is left in. */
export interface DetailChange {
  /** the new texts of these sections; `title` stands for the title */
  readonly texts?: readonly Section[];
  readonly leftIn?: readonly LeftIn[];
}

/** Makes a change in the entry; rejects with a Refusal when it was not made. */
export type ChangeEntry = (change: DetailChange) => Promise<void>;

/** An entry or a version as it is looked through: its title first, then its sections. */
export function lookedThrough(title: string | null | undefined, sections: readonly Section[]): readonly Section[] {
  return title?.trim() ? [{ section: titleSection, text: title }, ...sections] : sections;
}

/** A title and sections with these texts in their places. */
export function withTexts(content: { readonly title?: string | null; readonly sections: readonly Section[] }, texts: readonly Section[]): { title: string | null; sections: Section[] } {
  const textOf = new Map(texts.map(({ section, text }) => [section, text]));
  return {
    title: textOf.get(titleSection) ?? content.title ?? null,
    sections: content.sections.map(({ section, text }) => ({ section, text: textOf.get(section) ?? text })),
  };
}
