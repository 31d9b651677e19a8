import { peopleLimits } from './limits';

/** Whose password it is to be: what everybody here knows of them says nothing that could not be guessed. */
export interface PasswordOwner {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly organisation: string;
}

// The words that lists of stolen passwords begin with, and those of this product and trade.
const WORN = ['password', 'passwort', 'passw0rd', 'letmein', 'welcome', 'hello', 'admin', 'administrator', 'login', 'secret', 'changeme', 'iloveyou', 'sunshine',
  'princess', 'monkey', 'dragon', 'football', 'liverpool', 'arsenal', 'chelsea', 'master', 'shadow', 'superman', 'batman', 'summer', 'winter', 'spring', 'autumn',
  'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'monday', 'friday', 'hospital', 'nurse',
  'ward', 'care', 'afterword', 'journal', 'reflection', 'supervision'];
const RUNS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qazwsxedc', '1q2w3e4r5t6y'];
const LEAST_RUN = 4;
const LEAST_LEFT = 6;
const LEAST_KINDS = 4;
const LOOK_ALIKES: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's' };

/**
 * Why a password will not do, in words, or null when it will: 12 characters or more, of which enough remain once worn words,
 * runs of keys and what is known of its owner are taken away. Asks for no capitals, digits or signs.
 */
export function passwordFault(password: string, owner: PasswordOwner): string | null {
  const normal = password.normalize('NFKC');
  const length = [...normal].length;
  if (length < peopleLimits.leastPassword) return `Use ${peopleLimits.leastPassword} characters or more. Three or four words you can remember do well.`;
  if (length > peopleLimits.mostPassword) return `This is longer than ${peopleLimits.mostPassword} characters.`;
  const plain = normal.toLowerCase().replace(/[\s._-]+/gu, '');
  const known = piecesOf(owner);
  if (!holds(without(plain, [...known, ...WORN])) || !holds(without(lookAlike(plain), [...known.map(lookAlike), ...WORN]))) {
    return 'This is easy to guess: it is mostly your name, a run of keys or a word many people use. Three or four words that do not belong together do well.';
  }
  return null;
}

function piecesOf({ email, givenName, familyName, organisation }: PasswordOwner): readonly string[] {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const words = [givenName, familyName, organisation].join(' ').toLowerCase().normalize('NFKC').split(/[^\p{L}\p{N}]+/u);
  return [local, ...local.split(/[._-]+/u), ...domain.split('.'), ...words].filter((piece) => [...piece].length >= 3);
}

function without(password: string, pieces: readonly string[]): string {
  const longestFirst = [...pieces].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((left, piece) => left.split(piece).join(''), withoutRuns(password));
}

/** Takes away runs of neighbouring keys or letters, forwards and backwards, of four or more. */
function withoutRuns(password: string): string {
  let left = password;
  for (const run of RUNS.flatMap((each) => [each, [...each].reverse().join('')])) {
    for (let size = run.length; size >= LEAST_RUN; size -= 1) {
      for (let from = 0; from + size <= run.length; from += 1) left = left.split(run.slice(from, from + size)).join('');
    }
  }
  return left.replace(/(.)\1{2,}/gu, '$1');
}

function holds(left: string): boolean {
  const characters = [...left];
  return characters.length >= LEAST_LEFT && new Set(characters).size >= LEAST_KINDS;
}

function lookAlike(text: string): string {
  return [...text].map((character) => LOOK_ALIKES[character] ?? character).join('');
}
