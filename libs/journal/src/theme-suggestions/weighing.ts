import { directions, wearDirections } from '../entries/entry';
import { suggestedCodes } from './suggestion';

/** What each cue or word speaks for, by the outcome it is about, in tenths of a logit. */
export interface Weights {
  /** how much a set of features speaks for an outcome, in tenths of a logit */
  sum(outcome: string, names: ReadonlySet<string>): number;
  of(outcome: string, name: string): number;
}

/** The themes that can be suggested, and that there is none. */
export const allThemes = [...suggestedCodes, 'none'] as const;
/** The outcomes that are weighed together: which themes, which way it went, and which way for what wears relationships down. */
export const groups: readonly (readonly string[])[] = [allThemes, directions, wearDirections.map((direction) => `UND-${direction}`)];
/** The feature that every passage has. */
export const always = '*';

/** What the table is written in: nothing that means something between backticks. */
export const digits = '#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
/** A weight is one of the whole numbers from minus this to this, times what its feature's weights are scaled by. */
export const mostLevel = 3;
/** how many different weights there are beside one scale; a digit holds two of them */
export const levels = 2 * mostLevel + 1;
/** the base of the distance to the next key */
export const keyBase = 81;

/** The scale that a digit stands for, in tenths of a logit: half as much again from each to the next. */
export const scaleOf = (digit: number): number => scales[digit] ?? 0;
const scales = Array.from({ length: 40 }, (_, digit) => 0.05 * 1.5 ** digit);

/**
 * A number of so many bits for a feature. The table holds it in place of the name, which is a third of the size; about one in two
 * hundred and fifty of the features that were never learnt is taken for one that was.
 */
export function keyOf(name: string, bits: number): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) key = Math.imul(key ^ name.charCodeAt(at), 0x01000193);
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  key = Math.imul(key ^ (key >>> 12), 0x297a2d39);
  return (key ^ (key >>> 15)) >>> (32 - bits);
}

interface Column {
  readonly base: number;
  readonly bits: number;
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}

/**
 * Reads the table. Each group of outcomes has, with an empty line between: the bits of a key and what speaks for each outcome anyhow; the
 * distances from key to key, first their high digits and then their low ones; the scales; and the weights of two outcomes at a time.
 */
export function readWeights(table: string): Weights {
  const parts = table.trim().split('\n\n').map((part) => part.replaceAll('\n', ''));
  const columns = new Map<string, Column>();
  let at = 0;
  for (const group of groups) {
    const [bits = 0, ...bases] = (parts[at] ?? '').split(' ').map(Number);
    const [high, low, scale, ...pairs] = parts.slice(at + 1, at + 4 + Math.ceil(group.length / 2)).map(valuesOf);
    if (!high || !low || !scale) break;
    const rows = new Map<number, number>();
    let key = 0;
    high.forEach((digit, row) => rows.set((key += digit * keyBase + (low[row] ?? 0)), row));
    group.forEach((outcome, index) => {
      const pair = pairs[index >> 1] ?? high;
      const weights = new Float32Array(pair.length);
      for (let row = 0; row < pair.length; row += 1) {
        const both = pair[row] ?? 0;
        weights[row] = ((index % 2 ? Math.floor(both / levels) : both % levels) - mostLevel) * scaleOf(scale[row] ?? 0);
      }
      columns.set(outcome, { base: bases[index] ?? 0, bits, rows, weights });
    });
    at += 4 + Math.ceil(group.length / 2);
  }
  const of = (outcome: string, name: string): number => {
    const column = columns.get(outcome);
    if (!column) return 0;
    return name === always ? column.base : (column.weights[column.rows.get(keyOf(name, column.bits)) ?? -1] ?? 0);
  };
  return {
    of,
    sum: (outcome, names) => {
      let sum = 0;
      for (const name of names) sum += of(outcome, name);
      return sum;
    },
  };
}

const valueOf = new Uint8Array(128);
[...digits].forEach((digit, value) => (valueOf[digit.charCodeAt(0)] = value));

function valuesOf(part: string): Uint8Array {
  const values = new Uint8Array(part.length);
  for (let at = 0; at < part.length; at += 1) values[at] = valueOf[part.charCodeAt(at)] ?? 0;
  return values;
}
