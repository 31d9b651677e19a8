import type { AuthorKey } from '../platform/sealing';

/** One version of a briefing that somebody marked as read. */
export interface ReadMark {
  readonly briefing: string;
  readonly version: number;
}

/** Everybody's marks fill whole blocks, in characters: a dump tells nobody's many from somebody's few. */
const BLOCK = 4_096;

const placeOf = (staffId: string): { readonly entry: string; readonly field: string; readonly revision: number } => ({ entry: staffId, field: 'read marks', revision: 1 });

/** Seals a person's marks under their own key, padded. */
export function sealMarks(key: AuthorKey, staffId: string, marks: readonly ReadMark[]): string {
  const kept = marks.map(({ briefing, version }) => ({ briefing, version }));
  const bare = JSON.stringify({ marks: kept, padding: '' }).length;
  return key.seal(placeOf(staffId), { marks: kept, padding: ' '.repeat(Math.ceil(bare / BLOCK) * BLOCK - bare) });
}

/** Throws SealBroken when they were altered, or are somebody else's. */
export function openMarks(key: AuthorKey, staffId: string, sealed: string): readonly ReadMark[] {
  return key.open<{ readonly marks: readonly ReadMark[] }>(placeOf(staffId), sealed).marks;
}

export function isMarked(marks: readonly ReadMark[], { briefing, version }: ReadMark): boolean {
  return marks.some((each) => each.briefing === briefing && each.version === version);
}
