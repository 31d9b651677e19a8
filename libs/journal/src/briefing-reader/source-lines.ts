const LINE_ENDS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u;
// Characters that change what a reader sees without being seen: controls, marks of direction, joiners, soft hyphens.
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** The text as it is seen: nothing in it that hides inside a word or turns the reading round. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The lines of a document as they are read and shown: whatever ended them, and without characters that nobody sees. */
export function sourceLines(text: string): readonly string[] {
  return text.split(LINE_ENDS).map((line) => withoutUnseen(line).replace(SPACES, ' ').trimEnd());
}
