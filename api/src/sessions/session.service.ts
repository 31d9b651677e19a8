import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { SupervisionSealer } from '../platform/sealing';
import { AgendaRepository } from './agenda.repository';
import { CarryingOver } from './carrying-over';
import { RecordRepository } from './record.repository';
import type { ArrangementRequest, CancellationRequest, ChecksRequest, PlanRequest } from './session.dto';
import { ChangedSince, DayHasPassed, DayIsFarAway, HasLeft, IdIsTaken, KeepsNoWords, NoSuchDay, Overlaps } from './session.errors';
import { permittedInSupervision, permittedOnSession, type SessionAction } from './session.policy';
import { sessionResponse, summaryOf } from './session.present';
import { SessionRepository, type SessionRow, type SummaryRow, type SupervisionOfTwo } from './session.repository';
import type { SessionListResponse, SessionResponse } from './session.response';
import { kept, placeOf, sealedWords } from './session-words';

/** Planning, moving and cancelling one-to-ones, and reading them. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly agendas: AgendaRepository,
    private readonly records: RecordRepository,
    private readonly carryingOver: CarryingOver,
    private readonly sealer: SupervisionSealer,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, supervisionId: string, cursor: string | undefined): Promise<SessionListResponse> {
    const supervision = await this.supervision(supervisionId);
    const rows = await this.sessions.of(supervisionId, cursor === undefined ? null : cursorOf(cursor), limits.page + 1);
    const page = rows.slice(0, limits.page);
    const last = rows.length > limits.page ? page.at(-1) : undefined;
    return { sessions: page.map(summaryOf), next: last ? `${last.day}.${last.id}` : null, can: [...permittedInSupervision(actor, supervision)] };
  }

  /**
   * Plans a session. What earlier ones left stands on its agenda. Repeating it with the same id plans once. Throws RuleBroken for
   * a day that has passed, a time at which the person has another, and somebody who has left.
   */
  async plan(actor: Actor, supervisionId: string, request: PlanRequest): Promise<SessionResponse> {
    const supervision = await this.supervision(supervisionId);
    demand(permittedInSupervision(actor, supervision), 'plan');
    const id = request.id.toLowerCase();
    const before = await this.sessions.find(id);
    if (before?.supervisionId === supervisionId) return this.read(actor, id);
    this.checkLeavers(supervision);
    await this.checkTime(id, supervision, request);
    const place = await this.sealedPlace(supervision, id, 1, request.place);
    const planned = await this.sessions.plan(id, supervision, actor.id, this.clock.today(), { ...request, arrangement: 1, place });
    if (!planned && (await this.sessions.find(id))?.supervisionId === supervisionId) return this.read(actor, id);
    if (!planned) throw new IdIsTaken();
    const session = { id, supervisionId, superviseeId: supervision.superviseeId, supervisorId: supervision.supervisorId };
    if (supervision.type !== 'restorative') {
      for (const kind of ['learning', 'development', 'remark'] as const) await this.agendas.add(session, { id: randomUUID(), addedBy: actor.id, kind });
      await this.carryingOver.into(session);
    }
    return this.read(actor, id);
  }

  async read(actor: Actor, id: string): Promise<SessionResponse> {
    return this.present(actor, await this.open(actor, id, 'read'));
  }

  /** Moves a session to another day, time, length or place. Throws ChangedSince when it was moved since it was looked at. */
  async move(actor: Actor, id: string, request: ArrangementRequest, arrangement: number): Promise<SessionResponse> {
    const row = await this.open(actor, id, 'move');
    const supervision = await this.supervision(row.supervisionId);
    this.checkLeavers(supervision);
    await this.checkTime(id, supervision, request);
    const place = await this.sealedPlace(supervision, id, arrangement + 1, request.place);
    const moved = row.arrangement === arrangement ? await this.sessions.move(id, { ...request, arrangement: arrangement + 1, place }) : 0;
    if (moved === 0) throw new ChangedSince(await this.read(actor, id), 'It was moved since you looked. Look at the new time first.', request);
    return this.read(actor, id);
  }

  /** Cancels a session, with a reason or without. Cancelling again changes nothing. */
  async cancel(actor: Actor, id: string, { reason }: CancellationRequest): Promise<SessionResponse> {
    const row = await this.open(actor, id, 'read');
    if (row.cancelledOn !== null) return this.present(actor, row);
    demand(permittedOnSession(actor, row), 'cancel');
    if (reason && row.type === 'restorative') throw new KeepsNoWords();
    const key = await this.sealer.keyOf(row.supervisionId);
    await this.sessions.cancel(id, actor.id, this.clock.today(), sealedWords(key, placeOf.reason(id), reason));
    await this.carryingOver.ofSupervision(row.supervisionId);
    return this.read(actor, id);
  }

  /** Keeps what both thought of. Throws ChangedSince when the other ticked something in between. */
  async check(actor: Actor, id: string, request: ChecksRequest, revision: number): Promise<SessionResponse> {
    const row = await this.open(actor, id, 'write');
    const key = await this.sealer.keyOf(row.supervisionId);
    const checks = { ...request, whereRecorded: kept(request.whereRecorded) };
    const done = row.checksRevision === revision ? await this.sessions.check(id, revision + 1, key.seal(placeOf.checks(id, revision + 1), checks)) : 0;
    if (done === 0) throw new ChangedSince(await this.read(actor, id), 'The other one changed this in the same moment. Both are kept until you choose.', request);
    return this.read(actor, id);
  }

  /** A session that the person can see and may do this with. Throws NotFound or NotPermitted. */
  async open(actor: Actor, id: string, action: SessionAction): Promise<SessionRow & SummaryRow> {
    const row = (await this.sessions.find(id)) as (SessionRow & SummaryRow) | null;
    if (!row) throw new NotFound();
    const can = permittedOnSession(actor, row);
    if (!can.has('read')) throw new NotFound();
    demand(can, action);
    return row;
  }

  private async supervision(id: string): Promise<SupervisionOfTwo> {
    const supervision = await this.sessions.supervision(id);
    if (!supervision) throw new NotFound();
    return supervision;
  }

  private async present(actor: Actor, row: SessionRow & SummaryRow): Promise<SessionResponse> {
    const topics = await this.agendas.of(row.id);
    const notes = await this.records.notes(row.id);
    const promises = row.type === 'restorative' ? [] : await this.records.promises(row);
    const confirmations = await this.records.confirmations(row.id);
    const corrections = await this.records.corrections(row.id);
    return sessionResponse(actor, row, { topics, notes, promises, confirmations, corrections }, await this.sealer.keyOf(row.supervisionId));
  }

  private checkLeavers(supervision: SupervisionOfTwo): void {
    if (supervision.superviseeLeft) throw new HasLeft(supervision.superviseeName);
    if (supervision.supervisorLeft) throw new HasLeft(supervision.supervisorName);
  }

  private async checkTime(id: string, supervision: SupervisionOfTwo, request: ArrangementRequest): Promise<void> {
    const at = new Date(`${request.day}T00:00:00Z`);
    if (!at.toJSON()?.startsWith(request.day)) throw new NoSuchDay();
    const today = this.clock.today();
    if (request.day < today) throw new DayHasPassed();
    if (at.getTime() - Date.parse(`${today}T00:00:00Z`) > limits.sessionDaysAhead * 86_400_000) throw new DayIsFarAway();
    await this.sessions.holdDiaries([supervision.superviseeId, supervision.supervisorId]);
    if (await this.sessions.overlaps(id, request)) throw new Overlaps();
  }

  private async sealedPlace(supervision: SupervisionOfTwo, id: string, arrangement: number, place: string | null | undefined): Promise<string | null> {
    if (!place || kept(place) === '') return null;
    if (supervision.type === 'restorative') throw new KeepsNoWords();
    return sealedWords(await this.sealer.keyOf(supervision.id), placeOf.place(id, arrangement), place);
  }
}

function cursorOf(cursor: string): { day: string; id: string } {
  const [day = '', id = ''] = cursor.split('.');
  const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false;
  if (!isDay) throw new Malformed('This is not a place in the list.', [{ pointer: '/cursor', detail: 'This is not a place in the list.' }]);
  return { day, id };
}
