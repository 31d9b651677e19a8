import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/authorization';
import { Sealer } from '../platform/sealing';
import { ReadMarksRepository } from './read-marks.repository';
import { isMarked, openMarks, type ReadMark, sealMarks } from './sealed-marks';

/** What somebody marked as read: their own business. Nothing here can be asked for anybody else, and nothing counts. */
@Injectable()
export class ReadMarks {
  constructor(
    private readonly stored: ReadMarksRepository,
    private readonly sealer: Sealer,
  ) {}

  async of(actor: Actor): Promise<readonly ReadMark[]> {
    const row = await this.stored.find(actor.id);
    return row ? openMarks(await this.sealer.keyOf(actor.id), actor.id, row.marks) : [];
  }

  /** Puts a mark on a version. Doing so again changes nothing. */
  async put(actor: Actor, mark: ReadMark): Promise<void> {
    const row = await this.stored.findForChange(actor.id);
    if (row) return this.change(actor, row.marks, (marks) => (isMarked(marks, mark) ? marks : [...marks, mark]));
    const key = await this.sealer.keyForWriting(actor.id, () => this.stored.hasSealed());
    if (await this.stored.begin(actor.id, { keyId: key.id, marks: sealMarks(key, actor.id, [mark]) })) return;
    // Somebody's first two marks at once: the other one came first, and can be seen now.
    await this.put(actor, mark);
  }

  /** Takes a mark off again. */
  async take(actor: Actor, mark: ReadMark): Promise<void> {
    const row = await this.stored.findForChange(actor.id);
    if (row) await this.change(actor, row.marks, (marks) => marks.filter((each) => !isMarked([each], mark)));
  }

  private async change(actor: Actor, sealed: string, changed: (marks: readonly ReadMark[]) => readonly ReadMark[]): Promise<void> {
    const key = await this.sealer.keyOf(actor.id);
    const before = openMarks(key, actor.id, sealed);
    const after = changed(before);
    if (after.length !== before.length) await this.stored.change(actor.id, { keyId: key.id, marks: sealMarks(key, actor.id, after) });
  }
}
