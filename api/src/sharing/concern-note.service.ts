import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { normalText } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { type SupervisionKey, SupervisionSealer } from '../platform/sealing';
import type { ConcernNoteListResponse, ConcernNoteRequest, ConcernNoteResponse } from './concern-note.dto';
import { type ConcernNoteAction, permittedOnConcernNotes } from './concern-note.policy';
import { type ConcernNoteRow, ConcernNoteRepository, type SupervisionOfNotes } from './concern-note.repository';
import { IdIsTaken } from './share.errors';

/** A supervisor's dated notes that a concern was raised, and where it was recorded. Both read them; nothing is reported by them. */
@Injectable()
export class ConcernNoteService {
  constructor(
    private readonly notes: ConcernNoteRepository,
    private readonly sealer: SupervisionSealer,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, supervisionId: string): Promise<ConcernNoteListResponse> {
    const { supervision, can } = await this.open(actor, supervisionId);
    const rows = await this.notes.of(supervisionId);
    const key = rows.length > 0 ? await this.sealer.keyOf(supervisionId) : null;
    return { notes: key ? rows.map((row) => noteResponse(supervision, key, row)) : [], can: [...can] };
  }

  /** Keeps a note, for both to read from now on. Repeating it with the same id notes once. */
  async note(actor: Actor, supervisionId: string, request: ConcernNoteRequest): Promise<ConcernNoteResponse> {
    const { supervision, can } = await this.open(actor, supervisionId);
    demand(can, 'note');
    const id = request.id?.toLowerCase() ?? randomUUID();
    const key = await this.sealer.keyOf(supervisionId);
    const row: ConcernNoteRow = { id, notedOn: this.clock.today(), recorded: key.seal(concernPlace(id), normalText(request.recordedIn).trim()) };
    if (await this.notes.note(supervision, row)) return noteResponse(supervision, key, row);
    const before = (await this.notes.of(supervisionId)).find((each) => each.id === id);
    if (!before) throw new IdIsTaken();
    return noteResponse(supervision, key, before);
  }

  private async open(actor: Actor, id: string): Promise<{ supervision: SupervisionOfNotes; can: ReadonlySet<ConcernNoteAction> }> {
    const supervision = await this.notes.supervision(id);
    if (!supervision) throw new NotFound();
    const can = permittedOnConcernNotes(actor, supervision);
    if (!can.has('read')) throw new NotFound();
    return { supervision, can };
  }
}

/** Where a reference is sealed: under the key of its supervision. */
export function concernPlace(id: string): { of: string; field: string; revision: number } {
  return { of: id, field: 'concern', revision: 1 };
}

function noteResponse(supervision: SupervisionOfNotes, key: SupervisionKey, row: ConcernNoteRow): ConcernNoteResponse {
  const { supervisorId: id, supervisorGivenName, supervisorFamilyName } = supervision;
  return {
    id: row.id,
    notedOn: row.notedOn,
    by: { id, givenName: supervisorGivenName ?? 'Someone', familyName: supervisorFamilyName ?? 'who has left' },
    recordedIn: key.open<string>(concernPlace(row.id), row.recorded),
  };
}
