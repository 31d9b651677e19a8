import { type DraftBehaviour, type DraftDocument, type DraftPart, type DraftTheme, draftLimits } from './draft';
import { keptWords } from './kept-words';
import type { KnownTheme } from './known';
import type { DraftFault } from './read-draft';

const WORD = /[\p{L}\p{N}]+/gu;

/** What is wrong with a short name: it is missing, is no word, or is the mere beginning of what the sentence says. Empty where it says something. */
export function nameFault(name: string, sentence: string): string {
  const kept = keptWords(name);
  if (!kept) return 'Give it a short name. People press it to tag what they write.';
  const said = kept.match(WORD) ?? [];
  if (said.length === 0) return `Say it in words. People press it to tag what they write, and “${kept}” tells them nothing.`;
  const begins = keptWords(sentence).match(WORD) ?? [];
  const cut = said.length === 1 && begins.length > 2 && begins[0]!.toLowerCase().startsWith(said[0]!.toLowerCase());
  return cut ? `“${kept}” alone does not say what it is about. Add a word or two.` : '';
}

/**
 * What keeps a draft from being published, each fault at its place: what a published briefing cannot hold, names that could not be
 * told apart, and codes that cannot go on. Empty when it can be published.
 */
export function faultsOfDraft(draft: DraftDocument, known: readonly KnownTheme[]): readonly DraftFault[] {
  return new Faults(draft, known).all();
}

class Faults {
  private readonly found: DraftFault[] = [];
  private readonly names = new Map<string, string>();
  private readonly going = new Set<string>();

  constructor(
    private readonly draft: DraftDocument,
    private readonly known: readonly KnownTheme[],
  ) {}

  all(): readonly DraftFault[] {
    const { title, purpose, standards, aims, themes, undermining, messages, questions } = this.draft;
    this.words(title.text, '/title/text', draftLimits.title, 'Give the briefing a title.');
    this.words(purpose.text, '/purpose/text', draftLimits.purpose, 'Say what the briefing is for.');
    for (const [name, listed] of Object.entries({ standards, aims, messages })) this.parts(listed, `/${name}`);
    if (themes.length === 0) this.say('/themes', 'A briefing has at least one theme, with a behaviour under it.');
    this.count(themes, '/themes', draftLimits.themes, 'themes');
    themes.forEach((theme, nth) => this.theme(theme, `/themes/${nth}`, 'theme'));
    if (undermining) this.theme(undermining, '/undermining', 'undermining');
    this.count(questions, '/questions', draftLimits.questions, 'questions');
    questions.forEach(({ text }, nth) => this.words(text, `/questions/${nth}/text`, draftLimits.question, 'Write the question, or drop it.'));
    this.goingOnceOnly(questions.map(({ continues }) => continues), '/questions');
    return this.found;
  }

  private theme(theme: DraftTheme, at: string, kind: KnownTheme['kind']): void {
    if (keptWords(theme.name) && !keptWords(theme.name).match(WORD)) this.say(`${at}/name`, `Give it a name in words. “${keptWords(theme.name)}” tells nobody what it is about.`);
    else this.words(theme.name, `${at}/name`, draftLimits.themeName, 'Give it a name.');
    this.apart(theme.name, `${at}/name`);
    this.words(theme.summary, `${at}/summary`, draftLimits.summary);
    const before = theme.continues === null ? undefined : this.known.find(({ code }) => code === theme.continues);
    if (theme.continues !== null) {
      if (!before) this.say(`${at}/continues`, 'Nothing was published under this code.');
      else if (before.kind !== kind) this.say(`${at}/continues`, 'What wears relationships down has directions of its own, so it cannot go on as a theme, nor a theme as that.');
      this.once(theme.continues, `${at}/continues`);
    } else if (kind === 'theme') this.namedBefore(theme.name, `${at}/continues`);
    if (theme.behaviours.length === 0) this.say(`${at}/behaviours`, theme.name.trim() ? `Put at least one behaviour under “${theme.name.trim()}”, or drop it.` : 'Put at least one behaviour under it, or drop it.');
    this.count(theme.behaviours, `${at}/behaviours`, draftLimits.behaviours, 'behaviours');
    theme.behaviours.forEach((behaviour, nth) => this.behaviour(behaviour, `${at}/behaviours/${nth}`, before));
  }

  private behaviour({ name, sentence, continues }: DraftBehaviour, at: string, theme: KnownTheme | undefined): void {
    const fault = nameFault(name, sentence);
    if (fault) this.say(`${at}/name`, fault);
    else this.words(name, `${at}/name`, draftLimits.chipName);
    this.apart(name, `${at}/name`);
    this.words(sentence, `${at}/sentence`, draftLimits.sentence, 'Say in a sentence what it looks like.');
    if (continues === null) return;
    if (!theme?.behaviours.some(({ code }) => code === continues)) this.say(`${at}/continues`, 'It can only go on under the theme that it stood under before. Let it be new here.');
    this.once(continues, `${at}/continues`);
  }

  private parts(listed: readonly DraftPart[], at: string): void {
    this.count(listed, at, draftLimits.parts, 'of these');
    listed.forEach(({ text }, nth) => this.words(text, `${at}/${nth}/text`, draftLimits.part, 'Write something here, or drop it.'));
  }

  private goingOnceOnly(codes: readonly (string | null)[], at: string): void {
    codes.forEach((code, nth) => {
      if (code !== null && codes.indexOf(code) < nth) this.say(`${at}/${nth}/continues`, 'Another one goes on with this already.');
    });
  }

  private once(code: string, at: string): void {
    if (this.going.has(code)) this.say(at, 'Another one goes on with this already. Only one line of figures can.');
    this.going.add(code);
  }

  private apart(name: string, at: string): void {
    const said = sameName(name);
    if (!said) return;
    if (this.names.has(said)) this.say(at, 'Two have the same name. Nobody could tell them apart.');
    else this.names.set(said, at);
  }

  private namedBefore(name: string, at: string): void {
    const before = this.known.find((theme) => theme.kind === 'theme' && sameName(theme.name) === sameName(name));
    if (before) this.say(at, `“${before.name}” was published before. Is it the same? Say so, or give this one another name.`);
  }

  private words(text: string, at: string, most: number, missing?: string): void {
    const kept = keptWords(text);
    if (missing && !kept) this.say(at, missing);
    else if (kept.length > most) this.say(at, `Say it in up to ${most.toLocaleString('en-GB')} characters. Now it has ${kept.length.toLocaleString('en-GB')}.`);
  }

  private count(listed: readonly unknown[], at: string, most: number, what: string): void {
    if (listed.length > most) this.say(at, `There are ${listed.length} ${what}. A briefing holds up to ${most}.`);
  }

  private say(pointer: string, detail: string): void {
    this.found.push({ pointer, detail });
  }
}

const sameName = (name: string): string => keptWords(name).toLowerCase();
