import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';

/** Reads settings one by one and gathers what is wrong with them, so that an operator mends all of it at once. */
export class Environment {
  readonly faults: string[] = [];

  constructor(private readonly values: NodeJS.ProcessEnv) {}

  /** A setting as it was given; undefined when it is absent or empty. */
  text(name: string): string | undefined {
    return this.values[name]?.trim() || undefined;
  }

  /** Notes a fault, one sentence in the operator's words, and goes on with something in its place. */
  fault<T>(sentence: string, instead: T): T {
    this.faults.push(sentence);
    return instead;
  }

  /** A whole number within its bounds. */
  number(name: string, usual: number, least: number, most: number): number {
    const text = this.text(name);
    if (text === undefined) return usual;
    const value = Number(text);
    if (/^\d+$/u.test(text) && value >= least && value <= most) return value;
    return this.fault(`${name} is "${text}": give a whole number from ${least} to ${most}.`, usual);
  }

  /** One of a few words. */
  oneOf<Word extends string>(name: string, words: readonly Word[], usual: Word): Word {
    const text = this.text(name);
    if (text === undefined) return usual;
    return words.find((word) => word === text) ?? this.fault(`${name} is "${text}": it may be ${words.join(' or ')}.`, usual);
  }

  /** What stands in the file that a setting names, without the space around it; undefined when no file is named. */
  fileOf(name: string, what: string): string | undefined {
    const file = this.text(name);
    if (file === undefined) return undefined;
    if (!isAbsolute(file)) return this.fault(`${name} must be a full path.`, undefined);
    try {
      return readFileSync(file, 'utf8').trim() || this.fault(`The ${what} in ${file} (${name}) is empty.`, undefined);
    } catch {
      return this.fault(`The ${what} in ${file} (${name}) cannot be read.`, undefined);
    }
  }
}
