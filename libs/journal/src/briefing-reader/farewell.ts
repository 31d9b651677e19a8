import type { Unit } from './units';

const FAREWELL = /^(?:many |with )?(?:thanks|thank you|kind regards|best wishes|regards|yours(?: sincerely| faithfully)?)(?: (?:all|everyone|to all))?[,.!]?$/iu;

/** A mail without what stands below its farewell: who sent it, from where, and what its server adds. */
export function withoutFarewell(units: readonly Unit[]): readonly Unit[] {
  const at = units.findLastIndex(({ text, mark }) => mark === 'none' && FAREWELL.test(text));
  if (at < units.length / 2 || units.slice(at).some(({ mark }) => mark !== 'none' && mark !== 'heading')) return units;
  return units.map((unit, nth) => (nth < at ? unit : { ...unit, mark: 'none', style: 'cell', gap: true }));
}
