import { csvLine } from '@afterword/journal';
import type { ExportedEntry, ExportedJournal } from './exported-journal';
import { halfWords, modelName, shareWords, tagWords, toneWords } from './export-words';

const HEAD = ['Day', 'Week it is about', 'Title', 'Model', 'Text', 'Themes', 'How it was', 'Shift', 'CPD minutes', 'May count in trends', 'Shared', 'Question it was begun from'];
// Without it Excel takes UTF-8 for the code page of the country.
const BYTE_ORDER_MARK = '\uFEFF';

/** One line an entry (RFC 4180), with a byte order mark for Excel. No cell is taken for a formula. */
export async function* csvOf(journal: ExportedJournal): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEAD);
  for await (const entry of journal.entries()) yield csvLine(cellsOf(entry));
}

function cellsOf(entry: ExportedEntry): string[] {
  return [
    entry.day,
    entry.week ?? '',
    entry.title ?? '',
    modelName(entry.model),
    entry.sections.map(({ name, text }) => (name === null ? text : `${name}:\n${text}`)).join('\n\n'),
    entry.tags.map(tagWords).join('; '),
    entry.tone ? toneWords[entry.tone] : '',
    entry.shiftHalf ? halfWords[entry.shiftHalf] : '',
    entry.cpdMinutes === null ? '' : String(entry.cpdMinutes),
    entry.countsInTrends ? 'yes' : 'no',
    entry.shares.map(shareWords).join(' '),
    entry.begunFrom?.text ?? '',
  ];
}
