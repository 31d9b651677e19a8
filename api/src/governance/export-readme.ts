import { dateInFull } from '@afterword/journal';
import { nameOf, type ExportedJournal } from './exported-journal';

/** What is in the file and what is not, in plain words. */
export function* readmeOf(journal: ExportedJournal): Generator<string> {
  const entries = journal.count === 1 ? '1 entry' : `${journal.count.toLocaleString('en-GB')} entries`;
  yield [
    `The journal of ${nameOf(journal.person)}, as it was on ${dateInFull(journal.madeOn)}: ${entries}.`,
    '',
    'index.html            to read and to print. Open it in any browser. It needs no connection.',
    'entries.json          the same for a program.',
    'entries.schema.json   says what each part of entries.json means (JSON Schema).',
    'entries.csv           one line an entry, for a spreadsheet.',
    '',
    'In it: your entries with their themes, what you shared, with whom and on which days, the comments on it, and the',
    'names and dates of your supervisions. Days only, no times.',
    '',
    'Not in it: entries you deleted, earlier saves of an entry, what others shared with you and what you wrote about it',
    '(that belongs to them), and anything you have written on a device and not saved yet.',
    '',
    'In entries.csv an apostrophe stands before a text that begins with a sign such as = or -, so that no spreadsheet',
    'takes it for a formula.',
    '',
    'This file is not sealed. Whoever opens it can read it. Keep it where only you can get at it.',
    '',
  ].join('\r\n');
}
