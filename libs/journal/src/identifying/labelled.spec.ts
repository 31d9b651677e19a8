import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DetailKind, indirectKinds } from './detail';
import { lookForDetails } from './look';

interface Line { readonly t: string; readonly flag: readonly string[]; readonly kinds: readonly DetailKind[] }

const labelled = (file: string): Line[] =>
  readFileSync(join(__dirname, '..', '..', 'labelled', file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);

const isIndirect = (kind: DetailKind): boolean => (indirectKinds as readonly DetailKind[]).includes(kind);

/** Recall and precision by overlap of what was found with what was labelled, for some kinds. */
function measured(lines: readonly Line[], of: (kind: DetailKind) => boolean): { recall: number; precision: number } {
  let [labels, missed, right, wrong] = [0, 0, 0, 0];
  for (const { t, flag, kinds } of lines) {
    const { details } = lookForDetails(t);
    const wanted = flag.map((words, at) => ({ kind: kinds[at] ?? 'name', start: t.indexOf(words), end: t.indexOf(words) + words.length }));
    const meet = (one: { start: number; end: number }, other: { start: number; end: number }): boolean => one.start < other.end && other.start < one.end;
    for (const label of wanted.filter(({ kind }) => of(kind))) {
      labels++;
      if (!details.some((detail) => meet(detail, label))) missed++;
    }
    for (const detail of details.filter(({ kind }) => of(kind))) if (wanted.some((label) => meet(detail, label))) right++; else wrong++;
  }
  return { recall: (labels - missed) / labels, precision: right / (right + wrong) };
}

describe('identifying details in labelled lines', () => {
  it.each([
    ['identifying-build.jsonl', { strong: [0.98, 0.98], indirect: [0.95, 0.95] }],
    ['identifying-report.jsonl', { strong: [0.95, 0.95], indirect: [0.7, 0.85] }],
  ] as const)('%s keeps the recall and precision that are published', (file, { strong, indirect }) => {
    const lines = labelled(file);
    for (const [found, [recall, precision]] of [[measured(lines, (kind) => !isIndirect(kind)), strong], [measured(lines, isIndirect), indirect]] as const) {
      expect(found.recall).toBeGreaterThanOrEqual(recall);
      expect(found.precision).toBeGreaterThanOrEqual(precision);
    }
  });
});
