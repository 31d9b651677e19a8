import type { Unit } from './units';

const GREETING = /^(?:dear\b.{0,60}|(?:hello|hi|hiya|greetings|(?:good )?(?:morning|afternoon|evening|day))(?: [\p{L}’'-]+){0,4}|(?:all|everyone|everybody|team|friends|(?:dear )?colleagues)(?=[,!]))[,!.:]?$/iu;
const FAREWELL = /^(?:(?:many|with|my|very|yours|kind|kindest|warm|warmest|best|good|every|all the|all|our|in)[ ,]+)*(?:thanks|thank you|regards|wishes|best|cheers|yours|sincerely|faithfully|truly|take care|appreciation|gratitude)(?: (?:all|everyone|again|in advance|(?:to|for|from) .{1,50}))*[,.!]*$/iu;
const MOST_SIGNED = 8;

const isPlain = ({ mark }: Pick<Unit, 'mark'>): boolean => mark === 'none' || mark === 'heading' || mark === 'bold';

/** A line that greets whoever reads: "Dear all". */
export const greets = (unit: Pick<Unit, 'mark' | 'text'>): boolean => isPlain(unit) && GREETING.test(unit.text);

/** What belongs to a letter or a mail and not to what it says: its greeting, above every list, and its farewell with whoever signs below it. */
export function courtesiesOf(units: readonly Unit[]): readonly Unit[] {
  const list = units.findIndex((unit) => !isPlain(unit));
  const greeting = units.slice(0, list < 0 ? undefined : list).filter(greets);
  const at = units.findLastIndex((unit) => isPlain(unit) && FAREWELL.test(unit.text));
  if (at < units.length / 2) return greeting;
  const below = units.slice(at, at + MOST_SIGNED + 1);
  const end = below.findIndex((unit) => !isPlain(unit) || unit.text.length > 120);
  return [...greeting, ...below.slice(0, end < 0 ? undefined : end)];
}
