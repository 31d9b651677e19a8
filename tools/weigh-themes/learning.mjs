// Two learners of the same kind of rows: `at` has the numbers of the features that a text has, `shares` how much each class is wanted.

/** how many features a round leaves out, so that no theme hangs on one word */
const leftOut = { network: 0.5, weights: 0.3 };
/** how many of the network's inner numbers a step leaves out */
const resting = 0.3;
const rounds = 6;
const stride = 0.05;

/** Numbers from 0 to 1 by chance, the same ones for the same seed. */
export function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const likely = (logit) => 1 / (1 + Math.exp(-logit));

/** Numbers that are moved against their slopes, those that moved much by smaller steps (Adagrad). */
function moving(length, first, begin = () => 0) {
  const values = Float32Array.from({ length }, begin);
  const moved = new Float32Array(length).fill(first);
  const move = (at, slope, step) => {
    moved[at] += slope * slope;
    values[at] -= (step * slope) / Math.sqrt(moved[at]);
  };
  return { values, move };
}

/** Every row once a round, in an order by chance, with the features that are left for this time. */
function* passes(rows, share, chance) {
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(chance() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const step = stride * (1 - round / rounds + 0.05);
    for (const at of order) {
      const left = rows[at].at.filter(() => chance() >= share);
      if (left.length > 0) yield { row: rows[at], left, step };
    }
  }
}

/**
 * A network with one layer between features and classes. It is too big to be sent to anybody; it only teaches the weights.
 * @returns {(at: Int32Array) => Float64Array} the logits of a text's classes
 */
export function learnNetwork(rows, features, classes, seed, inner = 64) {
  const chance = chanceFrom(seed);
  const bell = () => Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance());
  const into = moving(features * inner, 1e-3, () => bell() * 0.1);
  const out = moving(inner * classes, 1e-3, () => bell() / Math.sqrt(inner));
  const [bias, base] = [moving(inner, 1e-3), moving(classes, 1e-3)];
  const [held, back, awake] = [inner, inner, inner].map((length) => new Float32Array(length));
  const logits = (at, result) => {
    const scale = 1 / Math.sqrt(at.length || 1);
    held.set(bias.values);
    for (const feature of at) for (let h = 0, from = feature * inner; h < inner; h += 1) held[h] += into.values[from + h] * scale;
    result.set(base.values);
    for (let h = 0; h < inner; h += 1) {
      held[h] = held[h] > 0 ? held[h] * awake[h] : 0;
      if (held[h] > 0) for (let k = 0; k < classes; k += 1) result[k] += held[h] * out.values[h * classes + k];
    }
    return result;
  };
  const slopes = new Float64Array(classes);
  for (const { row, left, step } of passes(rows, leftOut.network, chance)) {
    for (let h = 0; h < inner; h += 1) awake[h] = chance() < resting ? 0 : 1 / (1 - resting);
    logits(left, slopes);
    for (let k = 0; k < classes; k += 1) {
      slopes[k] = (likely(slopes[k]) - row.shares[k]) * row.worth;
      base.move(k, slopes[k], step);
    }
    for (let h = 0; h < inner; h += 1) {
      back[h] = 0;
      if (held[h] === 0) continue;
      for (let k = 0, at = h * classes; k < classes; k += 1, at += 1) {
        back[h] += slopes[k] * out.values[at] * awake[h];
        out.move(at, slopes[k] * held[h], step);
      }
      bias.move(h, back[h], step);
    }
    const scale = 1 / Math.sqrt(left.length);
    for (const feature of left) for (let h = 0, at = feature * inner; h < inner; h += 1, at += 1) if (back[h] !== 0) into.move(at, back[h] * scale, step);
  }
  awake.fill(1);
  return (at) => logits(at, new Float64Array(classes));
}

/** One weight for each feature and class (logistic regressions), in logits, and what speaks for each class anyhow. */
export function learnWeights(rows, features, classes, seed) {
  const weights = moving(features * classes, 1e-2);
  const base = moving(classes, 1e-3);
  const slopes = new Float64Array(classes);
  const louder = 1 / (1 - leftOut.weights);
  for (const { row, left, step } of passes(rows, leftOut.weights, chanceFrom(seed))) {
    slopes.set(base.values);
    for (const feature of left) for (let k = 0, at = feature * classes; k < classes; k += 1) slopes[k] += weights.values[at + k] * louder;
    for (let k = 0; k < classes; k += 1) {
      slopes[k] = (likely(slopes[k]) - row.shares[k]) * row.worth;
      base.move(k, slopes[k], step);
    }
    for (const feature of left) for (let k = 0, at = feature * classes; k < classes; k += 1) weights.move(at + k, slopes[k] * louder, step);
  }
  return { weights: weights.values, base: base.values };
}
