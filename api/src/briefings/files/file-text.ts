import { pdfText } from './pdf-document';
import { textOf } from './text-file';
import { fileLimits, notReadable, Unreadable } from './unreadable';
import { wordText } from './word-document';

const starts = (bytes: Buffer, ...start: readonly number[]): boolean => start.every((byte, nth) => bytes[nth] === byte);

/** The text of a file, whose kind its first bytes tell and never its name. Throws `Unreadable` with a sentence for a person. */
export async function fileText(bytes: Buffer): Promise<string> {
  if (bytes.length > fileLimits.bytes) throw new Unreadable(notReadable.tooLarge);
  if (!bytes.length) throw new Unreadable(notReadable.empty);
  const text = await textByKind(bytes);
  if (text.length > fileLimits.characters) throw new Unreadable(notReadable.words);
  if (!text.trim()) throw new Unreadable(notReadable.empty);
  return text;
}

async function textByKind(bytes: Buffer): Promise<string> {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable(notReadable.oldWord);
  if (starts(bytes, 0x50, 0x4b)) return wordText(bytes);
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return pdfText(bytes);
  if (/^\{\\rtf|^<\?xml|^\s*<(!doctype|html)\b/iu.test(bytes.toString('latin1', 0, 200))) throw new Unreadable(notReadable.kind);
  return textOf(bytes);
}
