/** What a line begins with: a bullet, a number, a heading's mark, or nothing. */
export type Mark = 'bullet' | 'number' | 'asked' | 'heading' | 'bold' | 'none';

export interface Marked {
  readonly mark: Mark;
  /** What kind of bullet or number it is: two of the same style stand in the same list. */
  readonly style: string;
  /** Of a heading 1 to 6, of a number how many parts it has; else 0. */
  readonly depth: number;
  readonly first: boolean;
  readonly text: string;
}

const HASHES = /^(#{1,6})\s+(.*?)\s*#*$/u;
const RULED = /^([=~*_-]{2,}|[~=]|\p{So}\ufe0f?)\s+(\S.{0,100}?)\s+\1$/u;
const BOLD = /^(\*\*|__)(?=\S)(.{1,160}?)\1\s*:?$/u;
const BULLET = /^(?:([•●○◦▪■□☐☑☒▫‣⁃∙·➢➤✓✔❖\uf0a7\uf0b7\uf0d8])\s*|((?:[\p{So}\p{Sk}→⇒»›>]|\?)\ufe0f?)\s+|([-–—*+])\s+|([-–])(?=[A-Z“"])|(o)\s+(?=[A-Z]|\S+\s)|(\[[ xX✓]?\])\s+|(~)\s+(?!.*~$)|(x)\s+(?=[A-Z“"‘']))(?:\[[ xX]?\]\s+)?(?=\S)/u;
const ASKED = /^(?:q|question)\s*(\d{1,2}|one|two|three|four|five|six)\b\s*[:.)–-]?\s*/iu;
const NUMBER = /^\(?(?:(\d{1,2}(?:\.\d{1,2}){1,3})\.?|(\d{1,2})(?:[.):]|(?=\t| {2}))|([ivx]{1,4})[.)]|([a-z])[.)])\s+(?=\S)/iu;

/** "➊" as "1. ". */
function circled(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  const first = [0x2460, 0x2776, 0x2780, 0x278a].findLast((begin) => code >= begin) ?? code;
  return `${code - first + 1}. `;
}

/** Takes off what a line begins with. */
export function markOf(line: string): Marked {
  const plain = line.trim().replace(/^#(\d{1,2})[.:)]?\s+/u, '$1. ').replace(/^(\d)\ufe0f?\u20e3\s*/u, '$1. ').replace(/^[①-⑩❶-❿➀-➉➊-➓]\s*/u, circled);
  const hashes = HASHES.exec(plain);
  if (hashes) return { mark: 'heading', style: '#', depth: hashes[1].length, first: false, text: bare(hashes[2]) };
  const ruled = RULED.exec(plain);
  if (ruled) return { mark: 'heading', style: ruled[1], depth: 3, first: false, text: bare(ruled[2]) };
  const bold = BOLD.exec(plain);
  if (bold && !bold[2].includes(bold[1])) return { mark: 'bold', style: 'bold', depth: 0, first: false, text: bare(bold[2]) + (plain.endsWith(':') && !bold[2].endsWith(':') ? ':' : '') };
  const bullet = BULLET.exec(plain);
  if (bullet) return { mark: 'bullet', style: bullet[1] ?? bullet[2] ?? bullet[3] ?? bullet.slice(4).find((each) => each !== undefined) ?? '', depth: 0, first: false, text: bare(plain.slice(bullet[0].length)) };
  const asked = ASKED.exec(plain);
  if (asked) return { mark: 'asked', style: 'Q', depth: 1, first: /^(1|one)$/iu.test(asked[1]), text: bare(plain.slice(asked[0].length)) };
  const number = NUMBER.exec(plain);
  if (number) {
    const [all, parts, digits, roman] = number;
    const style = parts ? '1.1' : digits ? '1' : roman ? 'i' : 'a';
    return { mark: 'number', style, depth: parts ? parts.split('.').length : 1, first: /^\(?(?:1|i|a)[.):\s]|^\d[\d.]*\.1\.?\s/iu.test(all), text: bare(plain.slice(all.length).replace(/^\[[ xX✓]?\]\s+/u, '')) };
  }
  return { mark: 'none', style: '', depth: 0, first: false, text: bare(plain) };
}

/** Words without the marks of emphasis around them, and with single spaces. */
export function bare(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/gu, '$2')
    .replace(/(^|[\s(])[*_](?=\S)([^*_]*\S)[*_](?=$|[\s).,;:?!])/gu, '$1$2')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** How far a line stands in, a tab counting as four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4;
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}

/** A bullet that says no. */
export const isCross = (style: string): boolean => /^[✗✘✖✕❌🚫×]/u.test(style);
