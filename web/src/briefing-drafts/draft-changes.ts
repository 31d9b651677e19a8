import {
  behaviourOf, type DraftBehaviour, type DraftDocument, type DraftPart, type DraftQuestion, type DraftTheme, severalIn, themesOfDraft, UNDERMINING_NAME, wordsOfTheme,
} from '@afterword/journal';

/** Where a part can stand. `under` names the theme; `theme` makes one of it, `undermining` the list of what wears things down, where there is none. */
export type Place = 'title' | 'standards' | 'aims' | 'messages' | 'questions' | 'leftOver' | 'purpose' | 'theme' | 'undermining' | { readonly under: string };

/** A place that lists. */
export type ListPlace = Exclude<Place, 'title' | 'purpose' | 'undermining'>;

export type Piece = DraftPart | DraftBehaviour | DraftTheme | DraftQuestion;
type ListName = 'standards' | 'aims' | 'messages' | 'questions' | 'leftOver' | 'themes';
/** One of the lists of a draft, by its name or by the key of the theme whose behaviours it holds. */
type ListId = ListName | { readonly under: string };

const LISTS: readonly ListName[] = ['standards', 'aims', 'themes', 'messages', 'questions', 'leftOver'];

let made = 0;
const newKey = (): string => `new-${Date.now().toString(36)}-${(made += 1)}`;

/** A part with this key, wherever it stands, said otherwise. */
export function changed<Changed extends Piece>(draft: DraftDocument, key: string, change: Partial<Changed>): DraftDocument {
  const say = <Each extends Piece>(each: Each): Each => (each.key === key ? { ...each, ...change } : each);
  const theme = (each: DraftTheme): DraftTheme => {
    const said = say(each);
    return { ...said, behaviours: said.behaviours.map((behaviour) => say(behaviour)) };
  };
  return {
    ...draft,
    standards: draft.standards.map(say), aims: draft.aims.map(say), messages: draft.messages.map(say), questions: draft.questions.map(say), leftOver: draft.leftOver.map(say),
    themes: draft.themes.map(theme), undermining: draft.undermining && theme(draft.undermining),
  };
}

/** Without the part of this key. Questions that were about it no longer are. */
export function without(draft: DraftDocument, key: string): DraftDocument {
  if (draft.undermining?.key === key) return forgetting({ ...draft, undermining: null }, key);
  const list = listOf(draft, key);
  return list ? forgetting(withList(draft, list, itemsOf(draft, list).filter((each) => each.key !== key)), key) : draft;
}

/** The part of this key back where it stood before, as far as that place is still there; everything else as it is now. */
export function restored(draft: DraftDocument, before: DraftDocument, key: string): DraftDocument {
  const about = draft.questions.map((question) => ({ ...question, about: before.questions.find((each) => each.key === question.key)?.about ?? question.about }));
  if (before.undermining?.key === key) return { ...draft, questions: about, undermining: before.undermining };
  const list = listOf(before, key);
  const piece = list && itemsOf(before, list).find((each) => each.key === key);
  if (!list || !piece || listOf(draft, key)) return draft;
  const back = list === 'questions' ? draft : { ...draft, questions: about };
  const items = [...itemsOf(back, list)];
  items.splice(itemsOf(before, list).indexOf(piece), 0, piece);
  return withList(back, list, items);
}

/** One place further up (-1) or down (1) in its list. */
export function stepped(draft: DraftDocument, key: string, by: -1 | 1): DraftDocument {
  const list = listOf(draft, key);
  if (!list) return draft;
  const items = [...itemsOf(draft, list)];
  const from = items.findIndex((each) => each.key === key);
  const [piece] = items.splice(from, 1);
  if (!piece || from + by < 0 || from + by > items.length) return draft;
  items.splice(from + by, 0, piece);
  return withList(draft, list, items);
}

/** Words that turn out to be something else: put at the end of that, with their lines. A behaviour that stays one keeps all that it has. */
export function movedTo(draft: DraftDocument, key: string, place: Place): DraftDocument {
  if (place === 'undermining') {
    const begun = withUndermining(draft, UNDERMINING_NAME);
    return movedTo(begun, key, { under: begun.undermining?.key ?? '' });
  }
  const list = listOf(draft, key);
  const piece = list && itemsOf(draft, list).find((each) => each.key === key);
  if (!piece) return draft;
  const words = { text: wordsOf(piece), lines: piece.lines };
  const rest = without(draft, key);
  if (place === 'title') {
    const before = rest.title.text ? added(rest, 'leftOver', rest.title) : rest;
    return { ...before, title: words };
  }
  if (place === 'purpose') {
    const text = [rest.purpose.text, words.text].filter(Boolean).join('\n\n');
    return { ...rest, purpose: { text, lines: [...rest.purpose.lines, ...words.lines] } };
  }
  if ('sentence' in piece && typeof place === 'object') {
    const continues = piece.continues && themesOfDraft(rest).some((theme) => theme.key === place.under && theme.continues === piece.continues?.slice(0, 3)) ? piece.continues : null;
    return withList(rest, place, [...itemsOf(rest, place), { ...piece, continues }]);
  }
  return added(rest, place, words, key);
}

/** A part that holds several as one for each, in its place: its lines, what bullets or semicolons part, or its sentences. */
export function splitInto(draft: DraftDocument, key: string): DraftDocument {
  const list = listOf(draft, key);
  const items = list && list !== 'themes' ? itemsOf(draft, list) : [];
  const piece = items.find((each) => each.key === key);
  const pieces = piece ? severalIn(wordsOf(piece)) : [];
  if (!list || !piece || pieces.length < 2) return draft;
  const apart = pieces.map((text, nth): Piece => {
    const part: DraftPart = { key: nth ? newKey() : key, text, lines: piece.lines };
    if ('sentence' in piece) return { ...behaviourOf(part, part.key), continues: nth ? null : piece.continues, chip: !nth && piece.chip };
    return 'audience' in piece ? { ...piece, ...part, continues: nth ? null : piece.continues } : part;
  });
  return withList(draft, list, items.flatMap((each) => (each === piece ? apart : [each])));
}

/** How many things a part holds that could each stand alone. */
export const holds = (piece: Piece): number => ('name' in piece && !('sentence' in piece) ? 1 : severalIn(wordsOf(piece)).length);

/** What a whole list can turn out to be. */
export type ListKind = 'theme' | 'undermining' | 'messages' | 'questions' | 'aims';

/** A theme whose list turns out to be something else: all of it put there, in its order. What the theme is called and says in a sentence is left over, not lost. */
export function listMovedTo(draft: DraftDocument, key: string, kind: ListKind): DraftDocument {
  const theme = themesOfDraft(draft).find((each) => each.key === key);
  if (!theme) return draft;
  const alone = { ...theme, continues: null, behaviours: theme.behaviours.map((each) => ({ ...each, continues: null })) };
  if (kind === 'theme') return { ...draft, undermining: null, themes: [...draft.themes, alone] };
  if (kind === 'undermining' && !draft.undermining) return { ...draft, themes: draft.themes.filter((each) => each !== theme), undermining: alone };
  const place = kind === 'undermining' ? { under: draft.undermining?.key ?? '' } : kind;
  const moved = theme.behaviours.reduce((now, each) => movedTo(now, each.key, place), draft);
  const rest = without(moved, key);
  const { text, lines } = wordsOfTheme(theme);
  return text ? added(rest, 'leftOver', { text, lines }) : rest;
}

/** Something new at the end of a list. */
export function added(draft: DraftDocument, place: ListPlace, words: { readonly text: string; readonly lines: readonly number[] } = { text: '', lines: [] }, key = newKey()): DraftDocument {
  const part: DraftPart = { key, ...words };
  if (place === 'theme') return withList(draft, 'themes', [...draft.themes, { key, name: words.text, summary: '', lines: words.lines, continues: null, behaviours: [] }]);
  if (place === 'questions') return withList(draft, 'questions', [...draft.questions, { ...part, audience: 'all', about: [], continues: null }]);
  if (typeof place === 'object') return withList(draft, place, [...itemsOf(draft, place), behaviourOf(part, key)]);
  return withList(draft, place, [...draft[place], part]);
}

/** A place for what wears things down, with nothing in it yet. */
export function withUndermining(draft: DraftDocument, name: string): DraftDocument {
  return draft.undermining ? draft : { ...draft, undermining: { key: newKey(), name, summary: '', lines: [], continues: null, behaviours: [] } };
}

/** The key of what was added last in a list, for the focus. */
export function lastKeyIn(draft: DraftDocument, place: ListPlace): string {
  return itemsOf(draft, place === 'theme' ? 'themes' : place).at(-1)?.key ?? '';
}

/** The part that stands after this one in its list, or else before it. */
export function neighbourOf(draft: DraftDocument, key: string): string | null {
  const list = listOf(draft, key);
  const items = list ? itemsOf(draft, list) : [];
  const at = items.findIndex((each) => each.key === key);
  return (items[at + 1] ?? items[at - 1])?.key ?? null;
}

/** The list in which a key stands, by its name or by the key of its theme. */
export function listNameOf(draft: DraftDocument, key: string): string {
  const list = listOf(draft, key);
  return typeof list === 'object' ? (list?.under ?? '') : list;
}

/** The list in which a key stands, and where in it. */
export function placeIn(draft: DraftDocument, key: string): { readonly at: number; readonly of: number } | null {
  const list = listOf(draft, key);
  return list && { at: itemsOf(draft, list).findIndex((each) => each.key === key), of: itemsOf(draft, list).length };
}

/** The part of this key, wherever it stands. */
export function partOf(draft: DraftDocument, key: string): Piece | null {
  const list = listOf(draft, key);
  return (list && itemsOf(draft, list).find((each) => each.key === key)) ?? null;
}

/** What a part says, whatever it is. */
export function wordsOf(piece: Piece): string {
  return 'sentence' in piece ? piece.sentence : 'name' in piece ? piece.name : piece.text;
}

function listOf(draft: DraftDocument, key: string): ListId | null {
  const named = LISTS.find((list) => draft[list].some((each) => each.key === key));
  if (named) return named;
  const theme = themesOfDraft(draft).find(({ behaviours }) => behaviours.some((each) => each.key === key));
  return theme ? { under: theme.key } : null;
}

function itemsOf(draft: DraftDocument, list: ListId): readonly Piece[] {
  return typeof list === 'object' ? (themesOfDraft(draft).find(({ key }) => key === list.under)?.behaviours ?? []) : draft[list];
}

function withList(draft: DraftDocument, list: ListId, items: readonly Piece[]): DraftDocument {
  if (typeof list === 'object') return changed<DraftTheme>(draft, list.under, { behaviours: items as readonly DraftBehaviour[] });
  return { ...draft, [list]: items };
}

function forgetting(draft: DraftDocument, key: string): DraftDocument {
  const standing = new Set(themesOfDraft(draft).flatMap((theme) => [theme.key, ...theme.behaviours.map((each) => each.key)]));
  return { ...draft, questions: draft.questions.map((question) => ({ ...question, about: question.about.filter((each) => each !== key && standing.has(each)) })) };
}
