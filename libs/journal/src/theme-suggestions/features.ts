import { cuesIn, type FoundCue } from './cues';
import { sentencesOf, type Word, wordsOf } from './words';

/** One thing that speaks for or against a theme, and the words it stands on, counted within its passage. */
export interface Feature {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Neighbouring sentences that are looked at together. */
export interface Passage {
  readonly words: readonly Word[];
  readonly features: readonly Feature[];
}

interface Sentence {
  readonly words: readonly Word[];
  readonly cues: readonly FoundCue[];
}

/** what joins two words that stand side by side, or with one or two others between them, into one feature */
const joints = [' ', '_', '_'] as const;
const longestSentence = 40;
const longestPassage = 45;
/** how far on the next passage begins, so that what stands on an edge is met whole once */
const stride = 12;

/** The passages of a text, each of at most about 45 words; a short text is one. Takes time in proportion to the text. */
export function* passagesOf(text: string): Generator<Passage> {
  const held: Sentence[] = [];
  let length = 0;
  let fresh = false;
  for (const sentence of shortSentencesOf(text)) {
    if (length > 0 && length + sentence.words.length > longestPassage) {
      if (fresh) yield passageOf(held);
      fresh = false;
      for (let dropped = 0; held.length > 0 && (dropped < stride || length + sentence.words.length > longestPassage); ) {
        const words = held.shift()?.words.length ?? 0;
        dropped += words;
        length -= words;
      }
    }
    held.push(sentence);
    length += sentence.words.length;
    fresh = true;
  }
  if (fresh) yield passageOf(held);
}

function* shortSentencesOf(text: string): Generator<Sentence> {
  for (const { start, end } of sentencesOf(text)) {
    const words = wordsOf(text, start, end);
    for (let from = 0; from < words.length; from += longestSentence) {
      const part = words.slice(from, from + longestSentence);
      yield { words: part, cues: cuesIn(part) };
    }
  }
}

function passageOf(sentences: readonly Sentence[]): Passage {
  const words: Word[] = [];
  const features: Feature[] = [];
  for (const sentence of sentences) {
    const before = words.length;
    const add = (name: string, first: number, last: number) => features.push({ name, first: before + first, last: before + last });
    for (const { cue, first, last } of sentence.cues) add(`:${cue}`, first, last);
    sentence.words.forEach(({ stem }, index) => {
      add(stem, index, index);
      for (const [apart, joint] of joints.entries()) {
        const other = sentence.words[index + 1 + apart];
        if (other) add(stem + joint + other.stem, index, index + 1 + apart);
      }
    });
    words.push(...sentence.words);
  }
  return { words, features };
}
