import { roleOf } from './roles';
import type { Unit } from './units';

const isItem = (unit: Unit | undefined): boolean => unit !== undefined && (unit.mark === 'bullet' || unit.mark === 'number' || unit.mark === 'asked');

// What these promise stands beside the themes however often it is said.
const APART = new Set(['undermining', 'messages', 'questions', 'aside', 'title']);

const plain = ({ text }: Unit): string => text.replace(/[\s:.…–—-]+$/u, '').toLowerCase();

/** Whether a line only leads into what stands below it. */
export const isLead = (unit: Unit | undefined): boolean => unit?.style === 'lead';

/**
 * "What good looks like" below one name after another names nothing, whatever it promises: lines that stand again and again in the same
 * words, each above a list and below a line of its own, lead into their lists.
 */
export function withRepeatedLeads(units: readonly Unit[]): readonly Unit[] {
  const may = units.map((unit, nth) => !isItem(unit) && unit.style !== 'cell' && unit.text.length <= 80 && !unit.text.endsWith('?') && isItem(units[nth + 1]) && !APART.has(roleOf(unit.text) ?? ''));
  // Below a list there is no name that it could follow: it is a heading itself, printed again.
  const isName = (above: Unit | undefined, below: Unit): boolean => above !== undefined && (!isItem(above) || (above.mark === 'number' && above.gap && !below.gap));
  const leads = units.map((unit, nth) => may[nth] && isName(units[nth - 1], unit));
  const counts = new Map<string, number>();
  units.forEach((unit, nth) => leads[nth] && counts.set(plain(unit), (counts.get(plain(unit)) ?? 0) + 1));
  return units.map((unit, nth): Unit => (leads[nth] && (counts.get(plain(unit)) ?? 0) > 1 ? { ...unit, mark: 'none', style: 'lead', depth: 0, text: unit.text.replace(/\s*:?$/u, ':') } : unit));
}
