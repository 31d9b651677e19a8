import { type BriefingDocument, type BriefingTheme, themesOf, themesOfAll } from '../briefing';

/** A theme that was published at some time, by its code, with every behaviour that ever stood under it. */
export interface KnownTheme {
  readonly code: string;
  readonly name: string;
  readonly kind: 'theme' | 'undermining';
  readonly behaviours: readonly { readonly code: string; readonly name: string; readonly sentence: string }[];
  /** The title of the newest briefing that has it. */
  readonly from: string;
}

/** Every theme there ever was, over all documents from the oldest on. */
export function knownThemes(documents: readonly BriefingDocument[]): readonly KnownTheme[] {
  const titles = new Map(documents.flatMap((document) => themesOf(document).map(({ code }) => [code, document.title] as const)));
  return themesOfAll(documents).map((theme) => ({
    code: theme.code,
    name: theme.name,
    kind: kindOf(theme),
    behaviours: theme.behaviours.map(({ code, name, sentence }) => ({ code, name, sentence })),
    from: titles.get(theme.code) ?? '',
  }));
}

/** A theme's directions say which of the two it is, and never change. */
export function kindOf({ directions }: Pick<BriefingTheme, 'directions'>): 'theme' | 'undermining' {
  return directions.includes('challenged') ? 'undermining' : 'theme';
}
