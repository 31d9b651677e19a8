import { roleOf } from './roles';
import { sentencesOf } from './sentences';
import type { Unit } from './units';

const BOXES = /(?:^|\s)(?:[☐□☑☒✓✔✗✘•●▪◦■➢▸◆]|\[[ xX✓]?\])\s+/gu;
const LABEL = /^(\p{L}[^.:;?!–—]{1,44}?)(?:(\s[–—-]|[.:])\s+)(\S.*)$/u;
const LEADING = /\b(?:includes?|including|requires?|means|involves?|when|that|these|this|following|below|we|you|they|staff|everyone|for|should|must|by|through|can|to)$/iu;
const NAMES_NOTHING = /^(?:q|a|note|nb|contact|ref|date|from|to|cc|subject|title|author)$/iu;
// "Theme 1: Light" counts a name and lists nothing.
const COUNTS = /\s(?:\d{1,2}|one|two|three|four|five|six|seven)$/iu;
const LEAD = /^(?:(?:please )?look (?:out )?for|this means|that means|we|you|staff|everyone|in practice|for example|such as|includes?|by|it is|it means)\b[^:;.]{0,30}:\s+/iu;

// A paragraph that is longer lists nothing that could be told apart.
const LONGEST = 1_500;

const MOST = 5_000;

interface Series {
  readonly label: string;
  readonly by: string;
  readonly pieces: readonly string[];
  readonly known: boolean;
  /** Its label only leads in, "We want staff to: …", and names nothing. */
  readonly leads?: true;
}

const words = (text: string): number => text.split(/\s+/u).length;

/** What lists inside a line, "Sitting: hips back; feet flat; chin level", as a heading and its list. */
export function withInlineLists(units: readonly Unit[]): readonly Unit[] {
  const parted = units.flatMap(withBoxes);
  // So many boxes are no list that anybody wrote.
  const boxed = parted.length > MOST ? units : parted;
  const series = withSameLabels(boxed.map(seriesOf));
  const led = new Map<string, number>();
  for (const own of series) if (own?.leads) led.set(own.label, (led.get(own.label) ?? 0) + 1);
  const makes = (nth: number): boolean => {
    const own = series[nth];
    if (!own) return false;
    if (own.leads) return own.pieces.length > 2 || (led.get(own.label) ?? 0) > 1;
    if (own.known) return own.pieces.length > 1;
    // Below a heading of its own a paragraph of short sentences has no other.
    const above = boxed[nth - 1];
    if (own.by === '.' && above && !boxed[nth].gap && !/[.!?]$/u.test(above.text) && words(above.text) <= 6) return false;
    const alike = [-3, -2, -1, 1, 2, 3].filter((step) => series[nth + step]?.known === false && (series[nth + step]?.by === own.by || (own.by === ',' && series[nth + step]?.by === ';')));
    return alike.some((step) => Math.abs(step) < 3 && (series[nth + step]?.pieces.length ?? 0) > 1) && (own.pieces.length > 1 || alike.length > 1);
  };
  const told = series.some((own, nth) => own?.known === false && makes(nth));
  return boxed.flatMap((unit, nth): Unit[] => {
    const beside = [-2, -1, 1, 2].some((step) => series[nth + step]?.by === ';');
    const own = series[nth];
    if (!own || !makes(nth) || (own.known && own.by !== ';' && !told)) return [unit];
    const pieces = own.by === ',' && beside ? [own.pieces.join(', ')] : own.pieces;
    return [
      ...(own.leads ? [{ ...unit, style: 'lead', text: `${own.label}:` } as const] : own.label ? [{ ...unit, mark: 'heading', style: own.known ? 'inline' : 'label', depth: 5, text: own.label, gap: true } as const] : []),
      ...pieces.map((text): Unit => ({ ...unit, mark: 'bullet', style: 'inline', depth: 0, first: false, text, gap: false })),
    ];
  });
}

/** "The bed space ☐ bell in reach ☐ floor dry" is a heading with a list, "☐ bell in reach ☐ floor dry" a list. */
function withBoxes(unit: Unit): Unit[] {
  if (unit.style === 'cell' || unit.text.length > LONGEST) return [unit];
  const found = [...unit.text.matchAll(BOXES)];
  const begins = unit.text.slice(0, found[0]?.index ?? 0).trim();
  if (found.length < (unit.mark === 'bullet' || begins.endsWith(':') || roleOf(begins) !== null ? 1 : 2)) return [unit];
  const pieces = unit.text.split(BOXES).map((piece) => piece.trim());
  const [label, ...rest] = pieces;
  if (rest.some((piece) => !piece) || (unit.mark === 'bullet' && words(label) > 25)) return [unit];
  const bullet = (text: string): Unit => ({ ...unit, mark: 'bullet', style: '☐', depth: 0, first: false, text, gap: false });
  if (!label) return rest.map((text, nth) => ({ ...bullet(text), gap: nth === 0 && unit.gap }));
  const shouted = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(label) && rest.every((piece) => /\p{Ll}/u.test(piece));
  return unit.mark === 'bullet' && !shouted ? [{ ...unit, text: label }, ...rest.map(bullet)] : [{ ...unit, mark: 'heading', style: 'inline', depth: 5, text: label.replace(/\s*[:–—-]$/u, ''), gap: true }, ...rest.map(bullet)];
}

function seriesOf(unit: Unit): Series | null {
  if (unit.mark === 'bullet' || unit.mark === 'heading' || unit.mark === 'asked' || unit.style === 'cell' || unit.text.length > LONGEST) return null;
  const found = LABEL.exec(unit.text);
  if (!found || words(found[1]) > 6 || COUNTS.test(found[1])) return null;
  const [, label, mark, said] = found;
  const promised = roleOf(label);
  const role = promised === 'aside' && mark === '.' ? null : promised;
  if (/^(?:do|dos|do['’]s|we|please|yes)$/iu.test(label)) {
    const told = said.split(/\s*;\s*(?:and\s+)?/u).map(trimmed).filter(Boolean);
    return told.length > 1 ? { label: '', by: ';', pieces: told, known: true } : null;
  }
  if (role !== null && role !== 'undermining' && role !== 'messages' && role !== 'questions') return null;
  if (role === null && mark === ':' && NAMES_NOTHING.test(label)) return null;
  if (role === null && LEADING.test(label)) return mark === ':' ? ledInto(label, said) : null;
  const rest = said.replace(LEAD, '');
  const known = role !== null;
  if (role === 'questions' || rest.endsWith('?')) {
    const asked = rest.split(/(?<=\?)\s+(?=.*\?)/u);
    return role === null && words(label) > 2 ? null : { label: role === 'questions' ? label : 'Questions', by: '?', pieces: asked, known: true };
  }
  const parted = rest.split(/\s*;\s*(?:and\s+)?/u).map(trimmed).filter(Boolean);
  if (parted.length > 1) return { label, by: ';', pieces: parted, known };
  const sentences = sentencesOf(rest);
  if (role === 'messages') return { label, by: '.', pieces: sentences, known };
  if (sentences.length > 1 && (words(label) <= 3 || rest !== said || (words(label) <= 5 && sentences.every((each) => each.split(' ')[0] === sentences[0].split(' ')[0]))) && sentences.every((each) => words(each) <= 14)) return { label, by: '.', pieces: sentences.map(trimmed), known };
  const listed = byCommas(rest);
  if (listed.length > 1 && sentences.length === 1 && listed.every((each) => words(each) <= 9) && mark !== '.') return { label, by: ',', pieces: listed, known };
  return words(rest) <= 14 && sentences.length === 1 && !known && mark !== '.' ? { label, by: ',', pieces: [trimmed(rest)], known } : null;
}

/** What stands before one list after another, "You should hear us: give our name, ask first", leads in and names none of them. */
function withSameLabels(series: readonly (Series | null)[]): readonly (Series | null)[] {
  const same = new Map<string, { all: number; several: number }>();
  for (const own of series) {
    if (!own || own.known || !own.label) continue;
    const { all, several } = same.get(own.label) ?? { all: 0, several: 0 };
    same.set(own.label, { all: all + 1, several: several + Number(own.pieces.length > 1) });
  }
  const again = (label: string): boolean => {
    const { all, several } = same.get(label) ?? { all: 0, several: 0 };
    return all > 1 && several * 2 > all;
  };
  return series.map((own) => (own && !own.known && again(own.label) ? { ...own, leads: true } : own));
}

/** "We want staff to: wear soft shoes, close bins by hand" lists what it leads into. */
function ledInto(label: string, said: string): Series | null {
  if (sentencesOf(said).length > 1 || said.endsWith('?')) return null;
  const parted = said.split(/\s*;\s*(?:and\s+)?/u).map(trimmed).filter(Boolean);
  const pieces = parted.length > 1 ? parted : byCommas(said);
  return pieces.length > 1 && pieces.every((each) => words(each) <= 12) ? { label, by: parted.length > 1 ? ';' : ',', pieces, known: false, leads: true } : null;
}

/** What commas part, outside of quotation marks. */
const byCommas = (text: string): string[] => text.split(/,\s+(?:and\s+)?(?=(?:[^"“”]*["“”][^"“”]*["“”])*[^"“”]*$)/u).map(trimmed).filter(Boolean);

const trimmed = (piece: string): string => piece.replace(/[.,;]$/u, '').trim();
