import { share, table } from './table.mjs';

const SIZE = 5000;
const ROUNDS = 30;

/** The words that are found in a text, as they stand there, each once. */
export const foundDetails = (journal, text) => [...new Set(journal.lookForDetails(text).details.map(({ start, end }) => text.slice(start, end).trim()))];

/** Recall and precision over labelled lines, in words. */
export function identifyingReport(journal, lines) {
  const indirect = new Set(journal.indirectKinds);
  const { labels, details } = compared(journal, lines);
  const kinds = lines.every(({ beside }) => beside !== undefined) ? [...new Set([...journal.detailKinds, ...labels.map(({ kind }) => kind)])] : [];
  const counted = (name, of) => {
    const [wanted, found] = [labels.filter(of), details.filter(of)];
    const [met, right] = [wanted.filter(({ met: yes }) => yes).length, found.filter(({ met: yes }) => yes).length];
    return [name, wanted.length, wanted.length - met, found.length - right, share(met, wanted.length), share(right, found.length)];
  };
  const head = ['', 'labelled', 'missed', 'false alarms', 'recall', 'precision'];
  const rows = kinds.length === 0 ? [] : [
    counted('strong and names', ({ kind }) => !indirect.has(kind)),
    counted('indirect', ({ kind }) => indirect.has(kind)),
    ...kinds.map((kind) => counted(`  ${kind}`, (one) => one.kind === kind)).filter(([, wanted, , wrong]) => wanted + wrong > 0),
  ];
  const clean = lines.filter(({ labels: none }) => none.length === 0);
  const alarmed = clean.filter(({ t }) => journal.lookForDetails(t).details.length > 0).length;
  return [
    table([head, counted('all', () => true), ...rows]),
    '',
    `${lines.length} lines, ${clean.length} of them without labels; something was found in ${alarmed} of those.`,
    `${milliseconds(journal, lines)} ms for ${SIZE.toLocaleString('en-GB')} characters (the fastest and the middle of ${ROUNDS} rounds, warm).`,
    'A label is met by any detail that shares at least one character with it, whatever its kind, and a detail is right if it meets a label;',
    'a false alarm counts under the kind that was found, a miss under the kind that was labelled.',
    'Few false alarms and misses here say how the rules do on lines like these, not that any text is safe.',
  ].join('\n');
}

function compared(journal, lines) {
  const labels = [];
  const details = [];
  for (const { t, labels: flags, beside } of lines) {
    const found = journal.lookForDetails(t).details;
    const spans = flags.flatMap((words, at) => places(t, words).map((start) => ({ start, end: start + words.length, at })));
    const meet = (one, other) => one.start < other.end && other.start < one.end;
    flags.forEach((_, at) => labels.push({ kind: beside?.[at], met: spans.some((span) => span.at === at && found.some((detail) => meet(detail, span))) }));
    for (const detail of found) details.push({ kind: detail.kind, met: spans.some((span) => meet(detail, span)) });
  }
  return { labels, details };
}

function places(text, words) {
  const starts = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}

function milliseconds(journal, lines) {
  const some = lines.map(({ t }) => t).join(' ').trim() || 'A quiet shift.';
  const text = `${some} `.repeat(Math.ceil(SIZE / (some.length + 1))).slice(0, SIZE);
  const times = [];
  for (let round = 0; round < ROUNDS * 2; round++) {
    const began = performance.now();
    journal.lookForDetails(text);
    if (round >= ROUNDS) times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  return `${times[0].toFixed(1)} to ${times[ROUNDS / 2].toFixed(1)}`;
}
