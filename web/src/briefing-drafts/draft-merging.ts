import { type DraftBehaviour, type DraftDocument, type DraftPart, type DraftTheme, mostAlike, themesOfDraft, wordsOfTheme } from '@afterword/journal';

/** Which behaviours of a theme say the same as one of another: by their keys; null for one that says something of its own. */
export type Pairs = ReadonlyMap<string, string | null>;

/** The behaviours of one theme beside those of another that say the same in nearly the same words, each at most once. */
export function alikeIn(from: DraftTheme, into: DraftTheme): Pairs {
  const free = new Set(into.behaviours);
  return new Map(
    from.behaviours.map((each): [string, string | null] => {
      const match = mostAlike(`${each.name} ${each.sentence}`, [...free], ({ name, sentence }) => [`${name} ${sentence}`, sentence]);
      if (match) free.delete(match);
      return [each.key, match?.key ?? null];
    }),
  );
}

/**
 * Two themes as one: what says the same becomes one behaviour, with the lines of both, and everything else stands below. The theme that
 * stays keeps its name, its words and what it goes on with; of the other no code goes on. What it was called and said of itself is left over to
 * be placed, and so is every line that was worded otherwise than the one it became.
 */
export function mergedInto(draft: DraftDocument, fromKey: string, intoKey: string, pairs: Pairs): DraftDocument {
  const [from, into] = [fromKey, intoKey].map((key) => themesOfDraft(draft).find((theme) => theme.key === key));
  if (!from || !into || from === into) return draft;
  const gone = new Map([...pairs].filter((pair): pair is [string, string] => pair[1] !== null && into.behaviours.some(({ key }) => key === pair[1])));
  const kept = into.behaviours.map((each): DraftBehaviour => {
    const same = from.behaviours.filter(({ key }) => gone.get(key) === each.key);
    return same.length ? { ...each, lines: inOrder([...each.lines, ...same.flatMap(({ lines }) => lines)]), chip: each.chip || same.some(({ chip }) => chip) } : each;
  });
  const added = from.behaviours.filter(({ key }) => !gone.has(key)).map((each): DraftBehaviour => ({ ...each, continues: null }));
  const merged: DraftTheme = { ...into, lines: inOrder([...into.lines, ...from.lines]), behaviours: [...kept, ...added] };
  const now = (key: string): string => (key === from.key ? into.key : (gone.get(key) ?? key));
  return {
    ...draft,
    themes: draft.themes.filter((theme) => theme !== from).map((theme) => (theme === into ? merged : theme)),
    undermining: draft.undermining === from ? null : draft.undermining === into ? merged : draft.undermining,
    questions: draft.questions.map((question) => ({ ...question, about: [...new Set(question.about.map(now))] })),
    leftOver: [...draft.leftOver, ...leftByMerging(from, into, gone)],
  };
}

/** The words of one theme that stand nowhere once it is put together with another. */
export function leftByMerging(from: DraftTheme, into: DraftTheme, pairs: Pairs): readonly DraftPart[] {
  const own = from.name.trim() || from.summary.trim() ? [wordsOfTheme(sameWords(from.name, into.name) ? { ...from, name: '' } : from)] : [];
  const worded = from.behaviours.flatMap(({ key, sentence, lines }): DraftPart[] => {
    const same = into.behaviours.find((each) => each.key === pairs.get(key));
    return same && sentence.trim() && !sameWords(sentence, same.sentence) ? [{ key: `${key.slice(0, 50)}-said`, text: sentence, lines }] : [];
  });
  return [...own.filter(({ text }) => text !== ''), ...worded];
}

const sameWords = (one: string, other: string): boolean => [one, other].map((words) => words.trim().toLowerCase().replace(/\s+/gu, ' ').replace(/[.!]$/u, '')).every((words, _, [first]) => words === first);

const inOrder = (lines: readonly number[]): number[] => [...new Set(lines)].sort((one, other) => one - other);
