import { type Detail, type DetailKind, indirectKinds } from './detail';

const INDIRECT: ReadonlySet<DetailKind> = new Set<DetailKind>([...indirectKinds, 'place', 'date']);
const RARE: ReadonlySet<DetailKind> = new Set<DetailKind>(['condition', 'device', 'injury', 'event']);
const TIMES: ReadonlySet<DetailKind> = new Set<DetailKind>(['time', 'date', 'event']);
const ENOUGH = 3;

/** Those details that could together say who somebody is although none does alone: three kinds, or a rare one with a time. */
export function together(details: readonly Detail[]): readonly Detail[] {
  const indirect = details.filter(({ kind }) => INDIRECT.has(kind));
  const kinds = new Set(indirect.map(({ kind }) => kind));
  const rare = [...kinds].some((kind) => RARE.has(kind) && [...kinds].some((other) => other !== kind && TIMES.has(other)));
  return rare || kinds.size >= ENOUGH ? indirect : [];
}
