/** A card in the margin: the height at which its words stand, and how tall it is. */
export interface Card {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where each card starts so that none covers another. The active one stands exactly at its words and the others make
 * room: those before it move up, those after it down. Without an active one the first stands at its words.
 */
export function placeCards(cards: readonly Card[], active: number, gap: number): readonly number[] {
  const tops = cards.map((card) => card.wanted);
  const fixed = active >= 0 && active < cards.length ? active : 0;
  for (let index = fixed + 1; index < cards.length; index += 1) {
    tops[index] = Math.max(tops[index]!, tops[index - 1]! + cards[index - 1]!.height + gap);
  }
  for (let index = fixed - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index]!, tops[index + 1]! - cards[index]!.height - gap);
  }
  return tops;
}
