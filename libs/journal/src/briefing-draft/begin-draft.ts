import { type BriefingDocument, type BriefingTheme } from '../briefing';
import type { BriefingReading, Part, ReadTheme } from '../briefing-reader';
import { alikeness } from './alike';
import { chipNameOf } from './chip-name';
import { type DraftBehaviour, type DraftDocument, type DraftPart, type DraftQuestion, type DraftTheme, themesOfDraft } from './draft';

/** What a briefing lists of this kind, where its document has no heading for it. */
export const UNDERMINING_NAME = 'What gets in the way';

/** A draft of how a text was understood. Nothing goes on with anything yet: that is an educator's to say. */
export function draftOfReading(reading: BriefingReading): DraftDocument {
  const keys = new Keys();
  const parts = (kind: string, listed: readonly Part[]): DraftPart[] => listed.map((part) => ({ key: keys.next(kind), ...words(part) }));
  const themes = reading.themes.map((theme) => draftTheme(theme, keys));
  const heading = headingAbove(reading);
  const undermining = reading.undermining.length
    ? { key: 'undermining', name: heading?.text ?? UNDERMINING_NAME, summary: '', lines: [...(heading?.lines ?? [])], continues: null, behaviours: reading.undermining.map((part) => draftBehaviour(part, keys)) }
    : null;
  const draft = {
    title: words(reading.title),
    purpose: words(reading.purpose),
    standards: parts('standard', reading.standards),
    aims: parts('aim', reading.aims),
    themes,
    undermining,
    messages: parts('message', reading.messages),
    leftOver: parts('left', reading.notPlaced),
  };
  const questions = reading.questions.map((question): DraftQuestion => ({
    key: keys.next('question'), ...words(question), audience: question.audience, about: aboutOf(question.text, draft), continues: null,
  }));
  return { ...draft, questions };
}

/** The draft of the version after this one: everything goes on with itself until somebody says otherwise. */
export function draftOfNext(document: BriefingDocument): DraftDocument {
  const keys = new Keys();
  const parts = (kind: string, listed: readonly string[]): DraftPart[] => listed.map((text) => ({ key: keys.next(kind), text, lines: [] }));
  const theme = ({ code, name, summary, behaviours }: BriefingTheme): DraftTheme => ({
    key: code, name, summary, lines: [], continues: code,
    behaviours: behaviours.map((each) => ({ key: each.code, name: each.name, sentence: each.sentence, lines: [], continues: each.code, chip: each.chip ?? false })),
  });
  return {
    title: { text: document.title, lines: [] },
    purpose: { text: document.purpose, lines: [] },
    standards: parts('standard', document.standard ? document.standard.split('; ') : []),
    aims: parts('aim', document.aims),
    themes: document.themes.map(theme),
    undermining: document.undermining ? theme(document.undermining) : null,
    messages: parts('message', document.messages),
    questions: document.questions.map(({ code, text, audience, themes }) => ({ key: `question-${code}`, text, lines: [], audience, about: [...themes], continues: code })),
    leftOver: [],
  };
}

function draftTheme({ name, summary, behaviours }: ReadTheme, keys: Keys): DraftTheme {
  return {
    key: keys.next('theme'), name: name.text, summary: summary.map(({ text }) => text).join(' '), lines: [...name.lines, ...summary.flatMap(({ lines }) => lines)],
    continues: null, behaviours: behaviours.map((part) => draftBehaviour(part, keys)),
  };
}

/** A behaviour out of a line of a document: a sentence with a capital and a full stop, and a few words for its chip. */
export function behaviourOf(part: Part, key: string): DraftBehaviour {
  const trimmed = part.text.trim().replace(/[;,]+$/u, '');
  const begun = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return { key, name: chipNameOf(part.text), sentence: !begun || /[.!?…"”]$/u.test(begun) ? begun : `${begun}.`, lines: [...part.lines], continues: null, chip: false };
}

const draftBehaviour = (part: Part, keys: Keys): DraftBehaviour => behaviourOf(part, keys.next('behaviour'));

const words = (part: Part | null): { text: string; lines: number[] } => ({ text: part?.text ?? '', lines: [...(part?.lines ?? [])] });

/** The heading right above what undermines, if the document has one that is short enough for a name. */
function headingAbove({ undermining, signs }: BriefingReading): Part | undefined {
  const first = undermining[0]?.lines[0] ?? 0;
  return signs.filter(({ lines, text }) => (lines[0] ?? 0) < first && first - (lines[0] ?? 0) <= 4 && text.length <= 50 && !text.endsWith(':')).pop();
}

/** The themes that a question names: most of the words of a theme's name stand in it. */
function aboutOf(question: string, draft: Pick<DraftDocument, 'themes' | 'undermining'>): string[] {
  return themesOfDraft(draft).filter(({ name }) => alikeness(question, `${question} ${name}`) === 1).map(({ key }) => key);
}

class Keys {
  private readonly counts = new Map<string, number>();

  next(kind: string): string {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return `${kind}-${count}`;
  }
}
