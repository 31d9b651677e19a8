/** A file that is refused, with a plain sentence of ours; never with words from the file or from a library. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What a file may be at most; a briefing of ten pages with pictures is far below. */
export const fileLimits = {
  /** of the file as it comes */
  bytes: 5_000_000,
  /** of one part of a Word file once it is unpacked */
  unpacked: 12_000_000,
  /** of a Word file's directory */
  parts: 2_000,
  /** of a PDF */
  pages: 60,
  /** of the text that is taken out */
  characters: 200_000,
} as const;

export const notReadable = {
  tooLarge: 'This file is larger than 5 MB. Save it without pictures, or paste its text.',
  empty: 'There are no words in this file.',
  kind: 'This file is neither text nor Word (.docx) nor PDF. Paste its text instead.',
  oldWord: 'This is an older or a locked Word file. Save it as .docx without a password, or paste its text.',
  macros: 'This Word file carries macros. Save it as .docx without macros, or paste its text.',
  zip: 'This is a ZIP file, but not a Word document.',
  broken: 'This file is broken or not whole. Save it again, or paste its text.',
  unpacks: 'This file unpacks to far more than a briefing can be.',
  entities: 'This Word file defines abbreviations of its own (a DOCTYPE), which no Word document does.',
  locked: 'This PDF is locked with a password. Save it without one, or paste its text.',
  pages: 'This PDF has more than 60 pages.',
  picture: 'There are no words in this PDF; it may be a scan. Paste its text instead.',
  words: 'This file holds more words than a briefing can: 200,000 characters.',
  slow: 'Reading this file took too long or too much memory, so it was stopped. Paste its text instead.',
} as const;
