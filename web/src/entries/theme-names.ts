import type { BriefingListResponse } from '@afterword/api-types';
import { type BriefingDocument, type BriefingTheme, type Direction, type Tag, directionsOf, labelOf, themesOf } from '@afterword/journal';

/** The themes and behaviours of every published briefing, the newest one's names first. */
export class ThemeNames {
  readonly themes: readonly BriefingTheme[];
  private readonly briefings: readonly BriefingDocument[];

  constructor(answer: BriefingListResponse | undefined) {
    this.briefings = [...(answer?.briefings ?? [])].sort((one, other) => other.publishedOn.localeCompare(one.publishedOn));
    const seen = new Set<string>();
    this.themes = this.briefings.flatMap((briefing) => themesOf(briefing)).filter((theme) => !seen.has(theme.code) && seen.add(theme.code));
  }

  /** Its name, or the code itself while the names have not loaded. */
  nameOf(code: string): string {
    for (const briefing of this.briefings) {
      const label = labelOf(briefing, code);
      if (label !== null) return label;
    }
    return code;
  }

  directionsOf(code: string): readonly Direction[] {
    for (const briefing of this.briefings) {
      const directions = directionsOf(briefing, code);
      if (directions.length > 0) return directions;
    }
    return [];
  }

  /** A theme as it is kept from the moment it is chosen: unsure, the last of its directions, until somebody says more. */
  chosen(code: string): Tag {
    return { code, direction: this.directionsOf(code).at(-1) ?? 'unsure' };
  }

  /** Behaviours that are offered without opening a theme. */
  get chips(): readonly string[] {
    return this.themes.flatMap((theme) => theme.behaviours.filter((behaviour) => behaviour.chip).map((behaviour) => behaviour.code));
  }

  /** The question of a briefing with what it is about. */
  question(briefing: string, question: string): { text: string; title: string; themes: readonly string[] } | null {
    const found = this.briefings.find((each) => each.code === briefing);
    const asked = found?.questions.find((each) => each.code === question);
    return found && asked ? { text: asked.text, title: found.title, themes: asked.themes } : null;
  }
}
