/** Said on every page about the house. */
export const housePrivacy = { state: 'open', mark: 'printed', sentence: 'Only administrators change this.', more: 'It holds nobody’s entries.' } as const;

/** "1 person" or "4 people". */
export function peopleInWords(people: number): string {
  return people === 1 ? '1 person' : `${people.toLocaleString('en-GB')} people`;
}
