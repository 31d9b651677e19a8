import { type Behaviour, type BriefingDocument, type BriefingTheme, teamSettings } from '../briefing';
import { directions, wearDirections } from '../entries/entry';
import { type DraftDocument, type DraftTheme, themesOfDraft } from './draft';
import { keptWords } from './kept-words';
import { knownThemes } from './known';

// Words that stand where the code of a briefing stands in addresses.
const ADDRESSES: readonly string[] = ['new', 'drafts'];

/** A code that cannot be minted any more: all of its kind were used at some time. */
export class NoCodeIsLeft extends Error {}

/**
 * The briefing that a draft without faults is published as. Whatever goes on keeps its code; the rest get codes that no document ever had. The
 * version is the next of `nextOf`, or the first of a new briefing. Throws NoCodeIsLeft when there are none.
 *
 * @param documents every version of every briefing, from the oldest on
 */
export function briefingOfDraft(draft: DraftDocument, documents: readonly BriefingDocument[], nextOf: string | null): BriefingDocument {
  const before = documents.filter(({ code }) => code === nextOf);
  const mint = new Mint(documents);
  const codes = new Map<string, string>();
  for (const theme of themesOfDraft(draft)) {
    const code = theme.continues ?? mint.theme(theme.name);
    codes.set(theme.key, code);
    for (const behaviour of theme.behaviours) codes.set(behaviour.key, behaviour.continues ?? mint.behaviour(code));
  }
  const code = (key: string): string => codes.get(key) as string;
  const theme = ({ key, name, summary, behaviours }: DraftTheme, ways: BriefingTheme['directions']): BriefingTheme => ({
    code: code(key), name: keptWords(name), summary: keptWords(summary), directions: ways,
    behaviours: behaviours.map((each): Behaviour => ({ code: code(each.key), name: keptWords(each.name), sentence: keptWords(each.sentence), ...(each.chip ? { chip: true } : {}) })),
  });
  const asked = new Set([...before.flatMap(({ questions }) => questions.map((question) => question.code)), ...draft.questions.flatMap(({ continues }) => continues ?? [])]);
  const texts = (listed: readonly { readonly text: string }[]): string[] => listed.map(({ text }) => keptWords(text));
  return {
    code: nextOf ?? newBriefingCode(draft.title.text, new Set([...ADDRESSES, ...documents.map((document) => document.code)])),
    version: before.reduce((newest, { version }) => Math.max(newest, version), 0) + 1,
    title: keptWords(draft.title.text),
    standard: texts(draft.standards).join('; '),
    purpose: keptWords(draft.purpose.text),
    aims: texts(draft.aims),
    themes: draft.themes.map((each) => theme(each, directions)),
    undermining: draft.undermining ? theme(draft.undermining, wearDirections) : null,
    messages: texts(draft.messages),
    questions: draft.questions.map(({ text, audience, about, continues }) => ({
      code: continues ?? nextQuestion(asked), text: keptWords(text), audience, themes: about.flatMap((key) => codes.get(key) ?? []),
    })),
    settings: before.at(-1)?.settings ?? teamSettings,
  };
}

function nextQuestion(asked: Set<string>): string {
  let number = 1;
  while (asked.has(`Q${number}`)) number += 1;
  asked.add(`Q${number}`);
  return `Q${number}`;
}

/** The name of a new briefing in addresses: words of its title. */
function newBriefingCode(title: string, taken: ReadonlySet<string>): string {
  const letters = title.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/gu, '-').replace(/^[^a-z]+|-+$/gu, '');
  const plain = letters.slice(0, 50).replace(/-[^-]*$/u, (end) => (letters.length > 50 ? '' : end)) || 'briefing';
  for (let nth = 1; ; nth += 1) {
    const code = nth === 1 ? plain : `${plain}-${nth}`;
    if (!taken.has(code)) return code;
  }
}

/** Makes codes that no document has or ever had. */
class Mint {
  private readonly themes = new Set<string>();
  private readonly numbers = new Map<string, number>();

  constructor(documents: readonly BriefingDocument[]) {
    for (const { code, behaviours } of knownThemes(documents)) {
      this.themes.add(code);
      this.numbers.set(code, Math.max(0, ...behaviours.map((behaviour) => Number(behaviour.code.slice(code.length)) || 0)));
    }
  }

  theme(name: string): string {
    for (const code of candidates(name)) {
      if (this.themes.has(code)) continue;
      this.themes.add(code);
      return code;
    }
    throw new NoCodeIsLeft();
  }

  behaviour(theme: string): string {
    const number = (this.numbers.get(theme) ?? 0) + 1;
    if (number > 99) throw new NoCodeIsLeft();
    this.numbers.set(theme, number);
    return `${theme}${number}`;
  }
}

/** Three letters for a theme: the first of its name, then others of it in their order, then any. */
function* candidates(name: string): Generator<string> {
  const letters = name.toUpperCase().normalize('NFKD').replace(/[^A-Z]/gu, '');
  for (let second = 1; second < letters.length; second += 1) {
    for (let third = second + 1; third < letters.length; third += 1) yield `${letters[0]}${letters[second]}${letters[third]}`;
  }
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const one of (letters[0] ?? '') + alphabet) for (const two of alphabet) for (const three of alphabet) yield one + two + three;
}
