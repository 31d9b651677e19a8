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
    'one-to-ones.html      your one-to-ones, to read and to print.',
    'one-to-ones.json      the same for a program; one-to-ones.schema.json says what each part means.',
    'held-about-you.html   what else is held about you, by the roles in which you appear.',
    '',
    'In it: your entries with their themes, what you shared, with whom and on which days, and the comments on it. Of your',
    'one-to-ones: with whom, on which day, what was on the agenda, what both wrote, promised, confirmed and added, every',
    'agreement with what each said to it, that a concern was raised and where it was recorded, and on which days you met in',
    'a group. Your own notes, the comments you keep back, and which briefings you marked as read. Days only, no times.',
    '',
    'Not in it: the own notes of anybody else. Entries you deleted, earlier saves of an entry, what others shared with you',
    'and the comments of yours that they can see (those belong to them), and anything you have written on a device and not',
    'saved yet.',
    '',
    'What stands in your one-to-ones is of two people. Think of the other one before you pass it on.',
    '',
    'In entries.csv an apostrophe stands before a text that begins with a sign such as = or -, so that no spreadsheet',
    'takes it for a formula.',
    '',
    'This file is not sealed. Whoever opens it can read it. Keep it where only you can get at it.',
    '',
  ].join('\r\n');
}
