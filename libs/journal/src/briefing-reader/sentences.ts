/** The sentences of a paragraph. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”’]?)\s+(?=["“'(A-Z])/u).map((each) => each.trim()).filter(Boolean);
}
