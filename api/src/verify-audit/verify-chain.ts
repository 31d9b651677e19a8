import { createHash } from 'node:crypto';
import type { LinkWithRow, UnlinkedRow } from './audit-reading.repository';

/** Something in the audit that is not as it was written. */
export interface AuditFault {
  readonly what: 'changed' | 'missing' | 'added' | 'link changed' | 'link missing';
  /** the table that the row stands in */
  readonly table: string;
  readonly id: string;
  /** the day of the row, or of its link where the row is gone (`YYYY-MM-DD`) */
  readonly day: string;
}

/** What a walk along the whole chain found. */
export interface Verdict {
  readonly links: number;
  /** the hash of the last link, in hex; empty where there is none */
  readonly head: string;
  /** rows that wait for the next run of the job */
  readonly waiting: number;
  readonly faults: readonly AuditFault[];
  /** whether the chain holds the head that was kept elsewhere; null when none was given */
  readonly holdsKeptHead: boolean | null;
}

/** A row that waited for its commit while the chain was extended is younger than this. */
const LONGEST_TRANSACTION_SECONDS = 3_600;

/** Walks the chain from its first link and compares every hash with its row and with the link before. */
export async function verifyChain(
  links: AsyncIterable<LinkWithRow>,
  unlinked: readonly UnlinkedRow[],
  keptHead: string | null,
): Promise<Verdict> {
  const faults: AuditFault[] = [];
  let before = '';
  let expected = 0n;
  let count = 0;
  let holdsKeptHead = keptHead === null ? null : false;
  /** a link whose stored hash is not what its row gives, with the hash that it would have */
  let suspect: { readonly link: LinkWithRow; readonly computed: string } | null = null;
  let runSecond = -Infinity;
  let earlierRunSecond = -Infinity;
  for await (const link of links) {
    count += 1;
    if (link.linkedSecond !== runSecond) [earlierRunSecond, runSecond] = [runSecond, link.linkedSecond];
    expected += 1n;
    if (BigInt(link.position) !== expected) {
      faults.push({ what: 'link missing', table: 'audit_link', id: String(expected), day: link.linkedOn });
      expected = BigInt(link.position);
    }
    if (suspect) {
      // The next link tells which of the two was changed, row or link: it was made from the hash as it was.
      const rowStands: boolean = link.line !== null && hashOf(link, suspect.computed) === link.hash;
      faults.push(rowStands ? ofLink(suspect.link) : ofRow('changed', suspect.link));
      if (rowStands) before = suspect.computed;
      suspect = null;
    }
    if (link.line === null) faults.push(ofRow('missing', link));
    else {
      const computed = hashOf(link, before);
      if (computed !== link.hash) suspect = { link, computed };
      else if ((link.happenedSecond ?? Infinity) < earlierRunSecond - LONGEST_TRANSACTION_SECONDS) faults.push(ofRow('added', link));
    }
    before = link.hash;
    if (link.hash === keptHead) holdsKeptHead = true;
  }
  if (suspect) faults.push(ofRow('changed', suspect.link));
  for (const { kind, id, happenedOn } of unlinked.filter(({ tooOld }) => tooOld)) faults.push({ what: 'added', table: kind, id, day: happenedOn });
  return { links: count, head: before, waiting: unlinked.filter(({ tooOld }) => !tooOld).length, faults, holdsKeptHead };
}

function hashOf({ position, linkedAt, kind, id, line }: LinkWithRow, before: string): string {
  return createHash('sha256').update([position, before, linkedAt, kind, id, line].join('|')).digest('hex');
}

function ofRow(what: 'changed' | 'missing' | 'added', { kind, id, happenedOn, linkedOn }: LinkWithRow): AuditFault {
  return { what, table: kind, id, day: happenedOn ?? linkedOn };
}

function ofLink({ position, linkedOn }: LinkWithRow): AuditFault {
  return { what: 'link changed', table: 'audit_link', id: position, day: linkedOn };
}
