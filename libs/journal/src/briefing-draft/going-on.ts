import { type Behaviour, type BriefingDocument, type BriefingTheme, themesOf } from '../briefing';
import { alikeness, mostAlike } from './alike';
import { type DraftBehaviour, type DraftDocument, type DraftPart, type DraftTheme, themesOfDraft } from './draft';

/** Words this much alike, from 0 to 1, are the same line, under whatever heading it stands. */
const SAME_LINE = 0.75;

/** The published behaviour that a line of a draft goes on with, and the theme under which it stands. */
interface Match {
  readonly behaviour: Behaviour;
  readonly under: BriefingTheme;
}

/**
 * A draft from a new text for the next version of a briefing: what is alike is said to go on, for the educator to look over. A theme is known by
 * its name, else by its lines. A line goes on under the theme that it stood under before, since its figures were counted into that one: where
 * the document has it under another heading, it is put there, with its lines. A heading that nothing is left under becomes words to place.
 */
export function goingOnWith(draft: DraftDocument, before: BriefingDocument): DraftDocument {
  const pairs = themePairs(draft, before);
  const matches = lineMatches(draft, pairs, before);
  return withQuestions(putBack(draft, pairs, matches, before), before);
}

/** Which published theme each theme of the draft is: by its name, else the one that has most of its lines. */
function themePairs(draft: DraftDocument, before: BriefingDocument): ReadonlyMap<string, BriefingTheme> {
  const pairs = new Map<string, BriefingTheme>();
  const free = (): BriefingTheme[] => before.themes.filter((theme) => ![...pairs.values()].includes(theme));
  for (const { key, name } of draft.themes) {
    const match = mostAlike(name, free(), (theme) => [theme.name]);
    if (match) pairs.set(key, match);
  }
  for (const { key, behaviours } of draft.themes) {
    if (pairs.has(key)) continue;
    const [most] = free().map((theme) => ({ theme, same: behaviours.filter((each) => sameLine(each, theme.behaviours)).length })).sort((one, other) => other.same - one.same);
    if (most && most.same * 2 > behaviours.length) pairs.set(key, most.theme);
  }
  if (draft.undermining && before.undermining) pairs.set(draft.undermining.key, before.undermining);
  return pairs;
}

/** What each line goes on with, by its key: the same line of its own theme, else of another one, else one of its own theme that is alike. */
function lineMatches(draft: DraftDocument, pairs: ReadonlyMap<string, BriefingTheme>, before: BriefingDocument): ReadonlyMap<string, Match> {
  const found = new Map<string, Match>();
  const free = ({ behaviours }: BriefingTheme): Behaviour[] => behaviours.filter((each) => ![...found.values()].some(({ behaviour }) => behaviour === each));
  const look = (among: (own: BriefingTheme | undefined) => readonly BriefingTheme[], match: (line: DraftBehaviour, of: readonly Behaviour[]) => Behaviour | null): void => {
    for (const theme of themesOfDraft(draft)) {
      for (const line of theme.behaviours) {
        for (const under of found.has(line.key) ? [] : among(pairs.get(theme.key))) {
          const behaviour = match(line, free(under));
          if (behaviour && !found.has(line.key)) found.set(line.key, { behaviour, under });
        }
      }
    }
  };
  look((own) => (own ? [own] : []), sameLine);
  look(() => themesOf(before), sameLine);
  look((own) => (own ? [own] : []), ({ sentence }, of) => mostAlike(sentence, of, (each) => [each.sentence, each.name]));
  return found;
}

/** The draft with each line under the theme that it goes on with; published themes that the document has not come back where a line goes on under them. */
function putBack(draft: DraftDocument, pairs: ReadonlyMap<string, BriefingTheme>, matches: ReadonlyMap<string, Match>, before: BriefingDocument): DraftDocument {
  const stays = (line: DraftBehaviour, theme: DraftTheme): boolean => (matches.get(line.key)?.under ?? pairs.get(theme.key)) === pairs.get(theme.key);
  const moved = themesOfDraft(draft).flatMap((theme) => theme.behaviours.filter((line) => !stays(line, theme)).map(going));
  const under = (published: BriefingTheme | undefined): DraftBehaviour[] => moved.filter(({ key }) => matches.get(key)!.under === published);
  function going(line: DraftBehaviour): DraftBehaviour {
    const match = matches.get(line.key)?.behaviour;
    return match ? { ...line, name: match.name, continues: match.code, chip: match.chip ?? false } : line;
  }
  const own = (theme: DraftTheme): DraftTheme => {
    const match = pairs.get(theme.key);
    const behaviours = [...theme.behaviours.filter((line) => stays(line, theme)).map(going), ...(match ? under(match) : [])];
    return match ? { ...theme, name: match.name, continues: match.code, summary: theme.summary || match.summary, behaviours } : { ...theme, behaviours };
  };
  const back = (theme: BriefingTheme): DraftTheme => ({ key: `again-${theme.code}`, name: theme.name, summary: theme.summary, lines: [], continues: theme.code, behaviours: under(theme) });
  const missing = (theme: BriefingTheme): boolean => ![...pairs.values()].includes(theme) && under(theme).length > 0;
  const themes = [...draft.themes.map(own), ...before.themes.filter(missing).map(back)];
  const emptied = themes.filter(({ key, behaviours }) => behaviours.length === 0 && draft.themes.some((theme) => theme.key === key && theme.behaviours.length > 0));
  const undermining = draft.undermining ? own(draft.undermining) : before.undermining && missing(before.undermining) ? back(before.undermining) : null;
  const rest = { ...draft, themes: themes.filter((theme) => !emptied.includes(theme)), undermining, leftOver: [...draft.leftOver, ...emptied.map(wordsOfTheme)] };
  // A question about a heading that went is about the theme that has its first line now.
  const now = (key: string): string[] => {
    const gone = emptied.some((theme) => theme.key === key);
    const line = draft.themes.find((theme) => theme.key === key)?.behaviours[0]?.key;
    return gone ? themesOfDraft(rest).filter(({ behaviours }) => behaviours.some((each) => each.key === line)).map((theme) => theme.key) : [key];
  };
  return { ...rest, questions: draft.questions.map((question) => ({ ...question, about: [...new Set(question.about.flatMap(now))] })) };
}

function withQuestions(draft: DraftDocument, before: BriefingDocument): DraftDocument {
  const asked = new Set<string>();
  const questions = draft.questions.map((question) => {
    const match = mostAlike(question.text, before.questions.filter(({ code }) => !asked.has(code)), ({ text }) => [text]);
    if (!match) return question;
    asked.add(match.code);
    return { ...question, continues: match.code };
  });
  return { ...draft, questions };
}

/** The same line among some, word for word or nearly so. */
function sameLine({ sentence }: DraftBehaviour, among: readonly Behaviour[]): Behaviour | null {
  const match = mostAlike(sentence, among, (each) => [each.sentence]);
  return match && alikeness(sentence, match.sentence) >= SAME_LINE ? match : null;
}

const SAID = '-said';

/** What a theme is called and says of itself, as words without a place. */
export function wordsOfTheme({ key, name, summary, lines }: DraftTheme): DraftPart {
  return { key: `${key.slice(0, 50)}${SAID}`, text: [name, summary].filter((words) => words.trim()).join('\n'), lines };
}

/**
 * The name of the heading under which a behaviour's line stands in the document, where it is put under another theme than that. Null where it
 * stands under its own, or came from no line.
 */
export function headingInDocument(draft: DraftDocument, behaviourKey: string): string | null {
  const themes = themesOfDraft(draft);
  const own = themes.find(({ behaviours }) => behaviours.some(({ key }) => key === behaviourKey));
  const line = own?.behaviours.find(({ key }) => key === behaviourKey)?.lines[0];
  if (!own || line === undefined) return null;
  const headings = [...themes.map(({ key, name, lines }) => ({ key, name, lines })), ...draft.leftOver.filter(({ key }) => key.endsWith(SAID)).map(({ key, text, lines }) => ({ key, name: text.split('\n')[0]!, lines }))];
  const above = headings.flatMap(({ key, name, lines }) => lines.filter((at) => at < line).map((at) => ({ key, name, at }))).sort((one, other) => other.at - one.at)[0];
  return above && above.key !== own.key ? above.name : null;
}
