import { dateInFull, models, type Direction, type ShiftHalf, type Tone } from '@afterword/journal';
import type { ExportedEntry, ExportedShare, ExportedTag } from './exported-journal';

export const directionWords: Readonly<Record<Direction, string>> = {
  upheld: 'Upheld', strain: 'Under strain', missed: 'Missed', challenged: 'Challenged', seen: 'Seen', unsure: 'Unsure',
};
export const toneWords: Readonly<Record<Tone, string>> = { good: 'It was good', mixed: 'It was mixed', hard: 'It was hard' };
export const halfWords: Readonly<Record<ShiftHalf, string>> = { 'first-half': 'First half of the shift', 'second-half': 'Second half of the shift' };
const purposes: Readonly<Record<string, string>> = { 'one-to-one': 'for your one-to-one', comment: 'to get a comment', learning: 'for learning' };

/** "Upheld: Keep promises". */
export function tagWords({ direction, name }: ExportedTag): string {
  return `${directionWords[direction]}: ${name}`;
}

export function modelName(code: string): string {
  return models.find((model) => model.code === code)?.name ?? code;
}

/** What is said of an entry beside its words, a sentence each. */
export function factsOf(entry: ExportedEntry): readonly string[] {
  return [
    ...(entry.begunFrom ? [`Begun from a question of the briefing “${entry.begunFrom.title}”: ${entry.begunFrom.text}`] : []),
    ...entry.tags.map(tagWords),
    ...(entry.tone ? [toneWords[entry.tone]] : []),
    ...(entry.shiftHalf ? [halfWords[entry.shiftHalf]] : []),
    ...(entry.week ? [`About week ${Number(entry.week.slice(6))} of ${entry.week.slice(0, 4)}`] : []),
    ...(entry.cpdMinutes ? [`${entry.cpdMinutes} minutes of professional development`] : []),
    ...(entry.model === 'plain' ? [] : [`Written with ${modelName(entry.model)}`]),
    ...(entry.countsInTrends ? ['Its themes may be counted in trends'] : []),
  ];
}

/** Who had a version, from when until when, in one sentence. */
export function shareWords(share: ExportedShare): string {
  const opened = share.openedOn.length > 0 ? ` Opened on ${share.openedOn.map(dateInFull).join(', ')}.` : ' Not opened.';
  const withdrawn = share.withdrawnOn ? ` Withdrawn on ${dateInFull(share.withdrawnOn)}.` : '';
  return `Version ${share.version}, shared with ${share.sharedWith} on ${dateInFull(share.sharedOn)}, ${purposes[share.purpose] ?? share.purpose}.${opened}${withdrawn}`;
}
