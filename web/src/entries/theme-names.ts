import type { BriefingListResponse } from '@afterword/api-types';
import { type BegunFrom, type BriefingDocument, type BriefingTheme, type Direction, type Tag, codesOf, directionsOf, labelOf, themesOf } from '@afterword/journal';

/** The themes and behaviours of every published briefing, the newest one's names first. What is not offered any more keeps its name. */
export class ThemeNames {
  /** of the briefings that are for whoever is here: what they are asked to choose from */
  readonly offered: readonly BriefingTheme[];
  /** of everything in force, then what is in force no more: what their own entries may have */
  readonly themes: readonly BriefingTheme[];
  private readonly briefings: readonly BriefingDocument[];
  private readonly earlier: BriefingListResponse['earlier'];
  private readonly names: ReadonlyMap<string, BriefingListResponse['names'][number]>;

  constructor(answer: BriefingListResponse | undefined) {
    const newestFirst = [...(answer?.briefings ?? [])].sort((one, other) => other.publishedOn.localeCompare(one.publishedOn));
    const { earlier = [], names = [] } = answer ?? {};
    this.briefings = newestFirst;
    this.earlier = earlier;
    this.names = new Map(names.map((each) => [each.code, each]));
    this.offered = once(newestFirst.filter(({ forMe }) => forMe).flatMap(themesOf));
    this.themes = once([...newestFirst.flatMap(themesOf), ...names.map((name) => underItsTheme(name, this.nameOf(name.theme)))]);
  }

  /** Its name, or the code itself while the names have not loaded. */
  nameOf(code: string): string {
    for (const briefing of this.briefings) {
      const label = labelOf(briefing, code);
      if (label !== null) return label;
    }
    return this.names.get(code)?.name ?? code;
  }

  directionsOf(code: string): readonly Direction[] {
    for (const briefing of this.briefings) {
      const directions = directionsOf(briefing, code);
      if (directions.length > 0) return directions;
    }
    return this.names.get(code)?.directions ?? [];
  }

  /** Whether whoever is here is asked to choose from it. */
  offers(code: string): boolean {
    return codesOf({ themes: this.offered, undermining: null }).includes(code);
  }

  /** A theme as it is kept from the moment it is chosen: unsure, the last of its directions, until somebody says more. */
  chosen(code: string): Tag {
    return { code, direction: this.directionsOf(code).at(-1) ?? 'unsure' };
  }

  /** Behaviours that are offered without opening a theme. */
  get chips(): readonly string[] {
    return this.offered.flatMap((theme) => theme.behaviours.filter((behaviour) => behaviour.chip).map((behaviour) => behaviour.code));
  }

  /** The question of a briefing's version with what it is about. */
  question({ briefing, version, question }: BegunFrom): { text: string; title: string; themes: readonly string[] } | null {
    const found = [...this.briefings, ...this.earlier].find((each) => each.code === briefing && each.version === version);
    const asked = found?.questions.find((each) => each.code === question);
    if (!found || !asked) return null;
    // A question that names no theme is about its whole briefing.
    const whole = 'themes' in found ? themesOf(found).map(({ code }) => code) : [];
    return { text: asked.text, title: found.title, themes: asked.themes.length > 0 ? asked.themes : whole };
  }

  /** Behaviours to offer beside these codes: those that stand under the same themes; without codes all that are offered by themselves. */
  chipsBeside(codes: readonly string[]): readonly string[] {
    const theirs = this.themes.filter((theme) => codes.some((code) => codesOf({ themes: [theme], undermining: null }).includes(code)));
    return codes.length === 0 ? this.chips : this.chips.filter((chip) => codesOf({ themes: theirs, undermining: null }).includes(chip));
  }
}

/** A theme or behaviour that is in force no more, under the theme with which it is counted. */
function underItsTheme({ code, name, theme, directions }: BriefingListResponse['names'][number], nameOfTheme: string): BriefingTheme {
  return { code: theme, name: nameOfTheme, summary: '', directions, behaviours: theme === code ? [] : [{ code, name, sentence: '' }] };
}

/** Each code once, as it stands first. */
function once(themes: readonly BriefingTheme[]): readonly BriefingTheme[] {
  const merged = new Map<string, BriefingTheme>();
  for (const theme of themes) {
    const newer = merged.get(theme.code);
    const older = theme.behaviours.filter(({ code }) => !newer?.behaviours.some((each) => each.code === code));
    merged.set(theme.code, newer ? { ...newer, behaviours: [...newer.behaviours, ...older] } : theme);
  }
  return [...merged.values()];
}
