const MARKS = /(?:^|\s)(?:[•●○◦▪■□☐☑▸✓✔✗✘]|\[[ xX✓]?\])\s+/gu;
const LETTERED = /(?:^|\s)\(?(?:[a-h]|\d{1,2}|[ivx]{1,4})[.)]\s+(?=\S)/gu;

/**
 * What words hold that stand together: their lines, what two or more bullets or letters part inside them, what semicolons part, or their
 * sentences. One alone where they hold one thing.
 */
export function severalIn(words: string): readonly string[] {
  const text = words.trim();
  const ways = [
    text.split(/\s*\n+\s*/u),
    ...[MARKS, LETTERED].map((mark) => ((text.match(mark) ?? []).length > 1 ? text.split(mark) : [])),
    text.split(/\s*;\s*(?:and\s+)?/u),
    text.split(/(?<=[.!?]["”’]?)\s+(?=["“'‘(]?\p{Lu})/u),
  ];
  const found = ways.map((pieces) => pieces.map((piece) => piece.trim().replace(/^[-–—*]\s+/u, '')).filter(Boolean)).find((pieces) => pieces.length > 1);
  return found ?? [text];
}
