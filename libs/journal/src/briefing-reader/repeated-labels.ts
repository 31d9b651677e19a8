import type { Unit } from './units';

const NUMBER = '(?:\\d{1,2}|[a-z]|one|two|three|four|five|six|seven)';
const LABELLED = new RegExp(`^(\\p{L}[\\p{L} ]{2,20}?)(?:\\s+${NUMBER}\\s*[:.)]|\\s+${NUMBER}\\s+[–—-]|\\s*:|\\s[–—-])\\s+([^?]{2,90})$`, 'iu');
const ALONE = new RegExp(`^(\\p{L}[\\p{L} ]{2,20}?)\\s+${NUMBER}[:.]?$`, 'iu');
// K for "Know the person": the letters of a word that a document spells.
const SPELT = /^(\p{L})\s*(?:[:=]|\s[–—-]|[–—-])\s+(\S.{2,60})$/u;
const PAGE = /^(?:slide|page|box|panel) \d{1,2}(?: of \d{1,2})?\W?$/iu;
const OF_PARTS = /^(part|section|chapter|heading|slide|page|for|from|to|date|author|q|question|appendix)$/iu;

const isListed = ({ mark }: Unit): boolean => mark === 'bullet' || mark === 'number' || mark === 'asked';

/** "Standard: Insulin", "Standard: Allergies": what the same word introduces again and again are headings of one kind, whatever they say. */
export function withRepeatedLabels(units: readonly Unit[]): readonly Unit[] {
  const joined = withNamesBelow(withSpeltNames(units));
  const found = joined.map((unit) => (isListed(unit) ? null : LABELLED.exec(unit.text)));
  const labels = found.map((match) => (match && !OF_PARTS.test(match[1]) && !/^["“‘']/u.test(match[2]) && !/[.!]\s/u.test(match[2]) ? match[1].toLowerCase() : null));
  const introduces = (nth: number): boolean => joined[nth + 1] !== undefined && labels[nth + 1] === null;
  return joined.map((unit, nth) => {
    const label = labels[nth];
    const alike = label === null ? 0 : labels.filter((each, other) => each === label && introduces(other)).length;
    return alike > 1 ? { ...unit, mark: 'heading', style: 'label', depth: 4, text: found[nth]?.[2] ?? unit.text } : unit;
  });
}

/** "Slide 3" above what the slide says belongs to it. */
export function withoutPages(units: readonly Unit[]): readonly Unit[] {
  const isPage = (unit: Unit | undefined): boolean => unit !== undefined && PAGE.test(unit.text) && !isListed(unit);
  return units.flatMap((unit, nth): Unit[] => {
    if (isPage(unit) && units[nth + 1] && !isPage(units[nth + 1])) return [];
    return isPage(units[nth - 1]) && !isPage(unit) ? [{ ...unit, lines: [...units[nth - 1].lines, ...unit.lines], gap: true }] : [unit];
  });
}

/** "K – Know", "I – Investigate": three or more lines that each begin with the first letter of what they name are headings. */
function withSpeltNames(units: readonly Unit[]): readonly Unit[] {
  const lines = units.map((unit) => (unit.mark === 'bullet' ? null : SPELT.exec(unit.text)));
  const spelt = lines.map((match) => (match && match[2].toLowerCase().startsWith(match[1].toLowerCase()) ? match : null));
  // "A – Ask", "B – Tell": letters in their order only count.
  const counted = lines.filter((match) => match !== null).map((match) => match[1].toUpperCase()).join('');
  const found = spelt.filter(Boolean).length > 2 ? spelt : counted.length > 2 && 'ABCDEFGH'.startsWith(counted) ? lines : [];
  if (!found.length) return units;
  return units.map((unit, nth) => (found[nth] ? { ...unit, mark: 'heading', style: 'label', depth: 4, text: found[nth]?.[2] ?? '', gap: true } : unit));
}

/** "Area One" on a line of its own belongs to the name on the line below it. */
function withNamesBelow(units: readonly Unit[]): readonly Unit[] {
  const labels = units.map((unit, nth) => (isListed(unit) || !units[nth + 1] || isListed(units[nth + 1]) || units[nth + 1].text.length > 90 ? null : (ALONE.exec(unit.text)?.[1].toLowerCase() ?? null)));
  // Of two below each other the first has no name below it.
  const alone = labels.map((own, nth) => (labels[nth + 1] ? null : own));
  return units.flatMap((unit, nth): Unit[] => {
    const [own, before] = [alone[nth], alone[nth - 1]];
    if (own && !OF_PARTS.test(own) && alone.filter((each) => each === own).length > 1) return [];
    if (!before || OF_PARTS.test(before) || alone.filter((each) => each === before).length < 2) return [unit];
    return [{ ...unit, lines: [...units[nth - 1].lines, ...unit.lines], mark: 'heading', style: 'label', depth: 4, gap: true }];
  });
}
