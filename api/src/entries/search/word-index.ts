import { slipsBetween } from './nearness';
import { eachWord, wordsOf } from './words';

const TITLE_WEIGHT = 3;
const MOST_TIMES = 255;
const SEARCHED_WORDS = 10;
/** A word of so many letters or fewer may be a slip or one too many. */
const SHORT = 3;
/** How well a written word fits the one that is looked for. */
const FIT = { same: 1, begins: 0.7, stem: 0.55, slip: 0.35, slips: 0.25 } as const;
// Okapi BM25 with its usual constants: how soon more of the same stops counting, and how much a long text counts less.
const [SATURATION, LENGTH_PULL] = [1.2, 0.6];

/** The written words that fit each word that is looked for, and how well. */
export type Wanted = readonly ReadonlyMap<string, number>[];

/** Which words stand in which texts. A text has a number, and its number is never given to another. */
export class WordIndex {
  /** for each word the texts it stands in, as number × 256 + times */
  private readonly places = new Map<string, number[]>();
  private readonly lengths: number[] = [];
  private total = 0;
  private standing = 0;

  /** Takes a text in and gives its number; a word of the title counts three times. */
  add(title: string, text: string): number {
    const number = this.lengths.length;
    let length = 0;
    const note = (times: number) => (word: string) => {
      length += 1;
      const places = this.places.get(word);
      if (!places) {
        this.places.set(word, [number * 256 + times]);
        return;
      }
      const last = places[places.length - 1] ?? -1;
      if (last < number * 256) places.push(number * 256 + times);
      else if (last - number * 256 + times <= MOST_TIMES) places[places.length - 1] = last + times;
    };
    eachWord(title, note(TITLE_WEIGHT));
    eachWord(text, note(1));
    this.lengths.push(length);
    this.total += length;
    this.standing += 1;
    return number;
  }

  /** Takes a text out again: the same words as it was taken in with. */
  remove(number: number, title: string, text: string): void {
    const drop = (word: string): void => {
      const places = this.places.get(word);
      const at = places?.findLastIndex((place) => Math.floor(place / 256) === number) ?? -1;
      if (!places || at < 0) return;
      if (places.length === 1) this.places.delete(word);
      else places.splice(at, 1);
    };
    eachWord(title, drop);
    eachWord(text, drop);
    this.total -= this.lengths[number] ?? 0;
    this.lengths[number] = 0;
    this.standing -= 1;
  }

  /**
   * What is looked for, as words that were written: the same, longer ones, other forms, and those a slip or two away. Words of
   * fewer than six letters allow for slips only where nothing else fits; the last word may be unfinished. A word of three letters
   * or fewer that fits nothing is not asked for, unless there is no other.
   */
  wanted(words: string): Wanted {
    const asked = [...new Set(wordsOf(words).map(({ word }) => word))].slice(0, SEARCHED_WORDS);
    const wanted = asked.map((word, at) => ({ word, fitting: this.fitting(word, at === asked.length - 1) }));
    const asking = wanted.filter(({ word, fitting }) => fitting.size > 0 || word.length > SHORT);
    return (asking.length > 0 ? asking : wanted).map(({ fitting }) => fitting);
  }

  /** The score of each text that has all of the words, among those that `admits` lets in. */
  find(wanted: Wanted, admits: (number: number) => boolean): Map<number, number> {
    let scores: Map<number, number> | null = null;
    for (const fitting of wanted) {
      const these = this.scoresOf(fitting, scores === null ? admits : (number) => scores?.has(number) === true);
      for (const [number, score] of these) these.set(number, score + (scores?.get(number) ?? 0));
      scores = these;
    }
    return scores ?? new Map();
  }

  private scoresOf(fitting: ReadonlyMap<string, number>, admits: (number: number) => boolean): Map<number, number> {
    const scores = new Map<number, number>();
    const usual = this.total / Math.max(1, this.standing);
    for (const [word, fit] of fitting) {
      const places = this.places.get(word) ?? [];
      const rarity = Math.log(1 + (this.standing - places.length + 0.5) / (places.length + 0.5));
      for (const place of places) {
        const number = Math.floor(place / 256);
        if (!admits(number)) continue;
        const times = place % 256;
        const pull = SATURATION * (1 - LENGTH_PULL + (LENGTH_PULL * (this.lengths[number] ?? 0)) / usual);
        const score = fit * rarity * ((times * (SATURATION + 1)) / (times + pull));
        if (score > (scores.get(number) ?? 0)) scores.set(number, score);
      }
    }
    return scores;
  }

  private fitting(word: string, unfinished: boolean): Map<string, number> {
    const found = new Map<string, number>();
    const stem = stemOf(word);
    for (const written of this.places.keys()) {
      if (written === word) found.set(written, FIT.same);
      else if (written.startsWith(word)) found.set(written, FIT.begins * (word.length / written.length));
      else if (stem !== null && written.startsWith(stem) && written.length <= stem.length + 4) found.set(written, FIT.stem);
      else if (word.length >= 6 && written[0] === word[0] && slipsBetween(word, written, 1) === 1) found.set(written, FIT.slip);
    }
    if (found.size > 0 || word.length < SHORT) return found;
    if (word.length === SHORT) {
      // In so short a word any letter could be another one; only two that changed places are sure enough.
      for (const turned of turnedRound(word)) if (this.places.has(turned)) found.set(turned, FIT.slip);
      return found;
    }
    const limit = word.length >= 8 ? 2 : 1;
    for (const written of this.places.keys()) {
      const slips = slipsBetween(word, written, limit, unfinished);
      if (slips <= limit) found.set(written, slips === 1 ? FIT.slip : FIT.slips);
    }
    return found;
  }
}

/** A word with each two letters next to each other in each other's place. */
function turnedRound(word: string): string[] {
  return [...word].slice(1).map((letter, at) => `${word.slice(0, at)}${letter}${word[at] ?? ''}${word.slice(at + 2)}`);
}

/** The part that "promise", "promised" and "promising" have in common; null for short words. */
function stemOf(word: string): string | null {
  const stem = word.replace(/(?:ations?|ings?|ed|es|er|ers|ly|ment|ments|s|e|y|ies|ied)$/u, '');
  return stem !== word && stem.length >= 4 ? stem : null;
}
