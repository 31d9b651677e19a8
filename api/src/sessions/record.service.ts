import { Injectable } from '@nestjs/common';
import { normalText } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound, NotPermitted } from '../platform/problems';
import { Sealer, SupervisionSealer } from '../platform/sealing';
import { AgendaRepository } from './agenda.repository';
import { CarryingOver } from './carrying-over';
import { RecordRepository } from './record.repository';
import type { CorrectionRequest } from './session.dto';
import { ChangedSince, IdIsTaken, NotHeldYet } from './session.errors';
import { permittedOnSession } from './session.policy';
import { SessionRepository } from './session.repository';
import type { NoteResponse, PrivateNoteResponse, SessionResponse } from './session.response';
import { SessionService } from './session.service';
import { kept, placeOf, privateNotePlace } from './session-words';

const CHANGED_NOTE = 'This box was changed in another window or on another device of yours. Both are kept until you choose.';
const CHANGED_RECORD = 'This changed since you looked. Read it again before you confirm it.';

/** What each writes in a session, what both confirm of it, and what is added afterwards. */
@Injectable()
export class RecordService {
  constructor(
    private readonly sessions: SessionService,
    private readonly rows: SessionRepository,
    private readonly agendas: AgendaRepository,
    private readonly records: RecordRepository,
    private readonly carryingOver: CarryingOver,
    private readonly sealer: SupervisionSealer,
    private readonly authors: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Saves one's own box under a topic. Saying the same again answers the same. Throws ChangedSince with both texts. */
  async write(actor: Actor, sessionId: string, topicId: string, words: string, revision: number): Promise<NoteResponse> {
    const session = await this.sessions.open(actor, sessionId, 'write');
    const topic = (await this.agendas.of(sessionId)).find(({ id }) => id === topicId);
    if (!topic) throw new NotFound();
    if (topic.kind === 'remark' && actor.id !== session.superviseeId) throw new NotPermitted('The remark is the other one’s to write.');
    const key = await this.sealer.keyOf(session.supervisionId);
    const stored = await this.noteOf(sessionId, topicId, actor.id, session.supervisionId);
    const text = normalText(words);
    if (stored && stored.text === text) return stored;
    const place = placeOf.note(topicId, actor.id, revision + 1);
    const note = { topicId, writerId: actor.id, revision: revision + 1, writtenOn: this.clock.today(), body: key.seal(place, text) };
    const standing = stored?.revision ?? 0;
    if (standing === revision && (await this.records.write(session, note))) return { writerId: actor.id, revision: note.revision, writtenOn: note.writtenOn, text };
    const newer = await this.noteOf(sessionId, topicId, actor.id, session.supervisionId);
    if (newer?.text === text) return newer;
    throw new ChangedSince(newer ?? { revision: 0, text: '' } as NoteResponse, CHANGED_NOTE, { text: words });
  }

  async privateNote(actor: Actor, sessionId: string): Promise<PrivateNoteResponse> {
    await this.sessions.open(actor, sessionId, 'read');
    return this.ownNote(actor, sessionId);
  }

  /** Saves one's own notes, sealed under one's own key. Throws ChangedSince with both texts. */
  async keep(actor: Actor, sessionId: string, words: string, revision: number): Promise<PrivateNoteResponse> {
    const session = await this.sessions.open(actor, sessionId, 'keep');
    const stored = await this.ownNote(actor, sessionId);
    const text = normalText(words);
    if (stored.text === text && (stored.revision > 0 || text === '')) return stored;
    const key = await this.authors.keyForWriting(actor.id, () => this.records.hasWritten());
    const place = privateNotePlace(sessionId, revision + 1);
    const note = { writerId: actor.id, revision: revision + 1, writtenOn: this.clock.today(), keyId: key.id, body: key.seal(place, text) };
    if (stored.revision === revision && (await this.records.keep(session, note))) return { revision: note.revision, text };
    const newer = await this.ownNote(actor, sessionId);
    if (newer.text === text) return newer;
    throw new ChangedSince(newer, CHANGED_NOTE, { text: words });
  }

  /**
   * Confirms a session as it stands at this revision. The first confirmation finishes it, and what was left goes to the next;
   * once both have confirmed the same revision, nothing of it changes any more. Throws ChangedSince for any other revision.
   */
  async confirm(actor: Actor, sessionId: string, revision: number): Promise<SessionResponse> {
    const session = await this.sessions.open(actor, sessionId, 'read');
    if (session.confirmedOn !== null && session.revision === revision) return this.sessions.read(actor, sessionId);
    demand(permittedOnSession(actor, session), 'confirm');
    const today = this.clock.today();
    if (session.day > today) throw new NotHeldYet();
    const standing = await this.rows.hold(sessionId);
    if (standing === null) return this.confirm(actor, sessionId, revision);
    if (standing !== revision) throw new ChangedSince(await this.sessions.read(actor, sessionId), CHANGED_RECORD);
    await this.records.confirm(session, { personId: actor.id, revision, on: today });
    const both = (await this.records.confirmations(sessionId)).filter((each) => each.revision === revision).length === 2;
    if (both || session.finishedOn === null) await this.rows.finish(sessionId, today, both);
    await this.carryingOver.ofSupervision(session.supervisionId);
    return this.sessions.read(actor, sessionId);
  }

  /** Adds to what both confirmed. Repeating it with the same id adds once. */
  async correct(actor: Actor, sessionId: string, request: CorrectionRequest): Promise<SessionResponse> {
    const session = await this.sessions.open(actor, sessionId, 'correct');
    const id = request.id.toLowerCase();
    const key = await this.sealer.keyOf(session.supervisionId);
    const body = key.seal(placeOf.correction(id), kept(request.text));
    const appended = await this.records.correct(session, { id, writerId: actor.id, writtenOn: this.clock.today(), body });
    const mine = (await this.records.corrections(sessionId)).some((each) => each.id === id && each.writerId === actor.id);
    if (!appended && !mine) throw new IdIsTaken();
    return this.sessions.read(actor, sessionId);
  }

  private async noteOf(sessionId: string, topicId: string, writerId: string, supervisionId: string): Promise<NoteResponse | null> {
    const row = (await this.records.notes(sessionId)).find((note) => note.topicId === topicId && note.writerId === writerId);
    if (!row) return null;
    const key = await this.sealer.keyOf(supervisionId);
    return { writerId, revision: row.revision, writtenOn: row.writtenOn, text: key.open<string>(placeOf.note(topicId, writerId, row.revision), row.body) };
  }

  private async ownNote(actor: Actor, sessionId: string): Promise<PrivateNoteResponse> {
    const row = await this.records.privateNote(sessionId, actor.id);
    if (!row) return { revision: 0, text: '' };
    const key = await this.authors.keyOf(actor.id);
    return { revision: row.revision, text: key.open<string>(privateNotePlace(sessionId, row.revision), row.body) };
  }
}
