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

const longestSentence = 40;
const longestPassage = 45;

/** The passages of a text, each of about 45 words; a short text is one. Takes time in proportion to the text. */
export function passagesOf(text: string): Passage[] {
  const sentences: Sentence[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const words = wordsOf(text, start, end);
    for (let from = 0; from < words.length; from += longestSentence) {
      const part = words.slice(from, from + longestSentence);
      sentences.push({ words: part, cues: cuesIn(part) });
    }
  }
  const passages: Passage[] = [];
  let reached = 0;
  for (let from = 0; from < sentences.length && reached < sentences.length; from += 1) {
    let to = from;
    let length = 0;
    while (to < sentences.length && (length === 0 || length + (sentences[to]?.words.length ?? 0) <= longestPassage)) length += sentences[to++]?.words.length ?? 0;
    // A passage that ends where the one before ended says nothing new.
    if (to > reached) passages.push(passageOf(sentences.slice(from, to)));
    reached = Math.max(reached, to);
  }
  return passages;
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
      const next = sentence.words[index + 1];
      if (next) add(`${stem} ${next.stem}`, index, index + 1);
    });
    words.push(...sentence.words);
  }
  return { words, features };
}
