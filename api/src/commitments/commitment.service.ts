import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isDay, limits, normalText } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { SupervisionSealer } from '../platform/sealing';
import type { CommitmentListQuery, CommitmentRequest, RevisedCommitmentRequest } from './commitment.dto';
import { CommitmentChanged, CommitmentIdIsTaken, DueDayIsFar, DueDayIsPast, NothingIsPromised, PromiseIsConfirmed, PromisesAreFull, SessionIsClosed, SessionIsElsewhere } from './commitment.errors';
import { type CommitmentAction, permittedInSupervision, permittedOnCommitment } from './commitment.policy';
import { type Closing, type CommitmentPlace, type CommitmentRow, CommitmentRepository } from './commitment.repository';
import type { CommitmentListResponse, CommitmentResponse } from './commitment.response';

const YEARS_AHEAD = 2;

/** What two people of a supervision promise each other, in the order of a promise's life. Sealed under the key of the supervision. */
@Injectable()
export class CommitmentService {
  constructor(
    private readonly commitments: CommitmentRepository,
    private readonly sealer: SupervisionSealer,
    private readonly clock: Clock,
  ) {}

  /** Makes a promise, of either of the two. Repeating it with the same id promises once. */
  async promise(actor: Actor, request: CommitmentRequest): Promise<CommitmentResponse> {
    const supervision = await this.commitments.supervision(request.supervisionId);
    if (!supervision) throw new NotFound();
    if (!permittedInSupervision(actor, supervision).has('promise')) throw new NothingIsPromised(supervision.type);
    this.checkDueDay(request.dueOn);
    const isRepeated = await this.checkSession(request);
    const id = request.id?.toLowerCase() ?? randomUUID();
    if (supervision.open >= limits.openCommitments && !(await this.commitments.exists(id))) throw new PromisesAreFull();
    const { superviseeId, supervisorId } = supervision;
    const key = await this.sealer.keyOf(request.supervisionId);
    const made = !isRepeated && await this.commitments.make({
      id, supervisionId: request.supervisionId, sessionId: request.sessionId ?? null, superviseeId, supervisorId, ownerId: request.owner === 'supervisee' ? superviseeId : supervisorId,
      madeBy: actor.id, madeOn: this.clock.today(), dueOn: request.dueOn, sealed: key.seal(placeOfCommitment(id, 1), wordsOf(request)),
    });
    const row = await this.commitments.find(actor.id, id);
    if (!row || (!made && (row.supervisionId !== request.supervisionId || row.madeBy !== actor.id))) throw new CommitmentIdIsTaken();
    return this.present(actor, row);
  }

  async read(actor: Actor, id: string): Promise<CommitmentResponse> {
    const row = await this.commitments.find(actor.id, id);
    if (!row || !permittedOnCommitment(actor, row).has('read')) throw new NotFound();
    return this.present(actor, row);
  }

  /** A page of what is open or past. */
  async list(actor: Actor, query: CommitmentListQuery): Promise<CommitmentListResponse> {
    const from = query.cursor === undefined ? null : cursorPlace(query.cursor);
    const state = query.state ?? 'open';
    const rows = await this.commitments[state](actor.id, query.supervision ?? null, from, limits.page + 1);
    const page = rows.slice(0, limits.page);
    const last = page.at(-1);
    const commitments: CommitmentResponse[] = [];
    for (const row of page) commitments.push(await this.present(actor, row));
    return { commitments, next: last && rows.length > page.length ? cursorOf(last, state) : null };
  }

  /**
   * Says it otherwise, gives it another owner or another day. A later day carries it over, save on the day on which it was made.
   * Throws CommitmentChanged with both when it is no longer the revision that was seen.
   */
  async revise(actor: Actor, id: string, request: RevisedCommitmentRequest, revision: number | null): Promise<CommitmentResponse> {
    const row = await this.openForChange(actor, id);
    this.demandOn(actor, row, 'revise');
    const stored = await this.present(actor, row);
    const words = wordsOf(request);
    if (stored.words === words && stored.owner === request.owner && stored.dueOn === request.dueOn) return stored;
    if (revision !== row.revision) throw new CommitmentChanged(stored, request);
    const saysOtherwise = stored.words !== words || stored.owner !== request.owner;
    if (saysOtherwise) await this.demandReword(actor, row);
    if (request.dueOn !== row.dueOn) this.checkDueDay(request.dueOn);
    const key = await this.sealer.keyOf(row.supervisionId);
    const next = row.revision + 1;
    await this.commitments.revise(id, {
      ownerId: request.owner === 'supervisee' ? row.superviseeId : row.supervisorId,
      revision: next, sealed: stored.words === words ? null : key.seal(placeOfCommitment(id, next), words), ...datesAfter(row, request.dueOn, this.clock.today()),
    });
    return this.read(actor, id);
  }

  /** Says that it is done or let go, in the name of the person who asks. Saying the same again changes nothing. */
  async close(actor: Actor, id: string, as: Closing): Promise<CommitmentResponse> {
    const row = await this.openForChange(actor, id);
    if (row.closedAs === as && permittedOnCommitment(actor, row).has('reopen')) return this.present(actor, row);
    this.demandOn(actor, row, 'close');
    await this.commitments.close(id, actor.id, this.clock.today(), as);
    return this.read(actor, id);
  }

  /** Opens it again. */
  async reopen(actor: Actor, id: string): Promise<CommitmentResponse> {
    const row = await this.openForChange(actor, id);
    if (row.closedOn === null && permittedOnCommitment(actor, row).has('close')) return this.present(actor, row);
    this.demandOn(actor, row, 'reopen');
    await this.commitments.reopen(id);
    return this.read(actor, id);
  }

  /** Held until the transaction ends, where it can still be changed. Throws NotFound. */
  private async openForChange(actor: Actor, id: string): Promise<CommitmentRow> {
    const row = (await this.commitments.findForChange(actor.id, id)) ?? (await this.commitments.find(actor.id, id));
    if (!row || !permittedOnCommitment(actor, row).has('read')) throw new NotFound();
    return row;
  }

  private demandOn(actor: Actor, row: CommitmentRow, action: CommitmentAction): void {
    if (row.endedOn !== null) throw new NothingIsPromised('professional');
    demand(permittedOnCommitment(actor, row), action);
  }

  /** Holds an open session in which it was promised, so that nobody confirms it meanwhile. Throws PromiseIsConfirmed. */
  private async demandReword(actor: Actor, row: CommitmentRow): Promise<void> {
    if (!permittedOnCommitment(actor, row).has('reword')) throw new PromiseIsConfirmed();
    if (row.sessionId === null || (await this.commitments.holdSession(row.sessionId))) return;
    // Closed, perhaps only just now: what was cancelled is nobody's record.
    const now = await this.commitments.find(actor.id, row.id);
    if (!now || !permittedOnCommitment(actor, now).has('reword')) throw new PromiseIsConfirmed();
  }

  /** Whether it was promised in this session before that closed. Throws SessionIsClosed for anything new. */
  private async checkSession({ sessionId, supervisionId, id }: CommitmentRequest): Promise<boolean> {
    if (sessionId === undefined) return false;
    const isOpen = await this.commitments.sessionIsOpen(sessionId, supervisionId);
    if (isOpen === null) throw new SessionIsElsewhere();
    // A repeated request may come after both have confirmed: what it promised is there already.
    if (!isOpen && (id === undefined || !(await this.commitments.exists(id)))) throw new SessionIsClosed();
    return !isOpen;
  }

  private checkDueDay(dueOn: string): void {
    const today = this.clock.today();
    if (dueOn < today) throw new DueDayIsPast();
    if (dueOn > `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`) throw new DueDayIsFar();
  }

  private async present(actor: Actor, row: CommitmentRow): Promise<CommitmentResponse> {
    const key = await this.sealer.keyOf(row.supervisionId);
    return {
      id: row.id,
      supervisionId: row.supervisionId,
      sessionId: row.sessionId,
      other: { id: row.otherId, givenName: row.otherGivenName, familyName: row.otherFamilyName },
      owner: row.ownerId === row.superviseeId ? 'supervisee' : 'supervisor',
      mine: row.ownerId === actor.id,
      words: key.open<string>(placeOfCommitment(row.id, row.wordsRevision), row.sealed),
      madeOn: row.madeOn,
      dueOn: row.dueOn,
      firstDueOn: row.firstDueOn,
      carriedOn: row.carriedOn,
      closedOn: row.closedOn,
      closedAs: row.closedAs,
      closedByMe: row.closedBy === null ? null : row.closedBy === actor.id,
      revision: row.revision,
      can: [...permittedOnCommitment(actor, row)],
    };
  }
}

/** Where the words of a promise are sealed: under the key of its supervision, at the revision of the words. */
export function placeOfCommitment(id: string, revision: number): { of: string; field: string; revision: number } {
  return { of: id, field: 'commitment', revision };
}

function wordsOf(request: RevisedCommitmentRequest): string {
  return normalText(request.words).trim();
}

/** Corrected on the day it was made, or brought forward, a promise has simply another date; later than that, it is carried over. */
function datesAfter(row: CommitmentRow, dueOn: string, today: string): { dueOn: string; firstDueOn: string; carriedOn: string | null } {
  if (dueOn === row.dueOn) return { dueOn, firstDueOn: row.firstDueOn, carriedOn: row.carriedOn };
  if (row.madeOn === today || dueOn <= row.firstDueOn) return { dueOn, firstDueOn: dueOn, carriedOn: null };
  return { dueOn, firstDueOn: row.firstDueOn, carriedOn: dueOn > row.dueOn ? today : row.carriedOn };
}

function cursorOf(row: CommitmentRow, state: 'open' | 'past'): string {
  return `${state === 'open' ? row.dueOn : (row.closedOn ?? row.endedOn)}.${row.position}.${row.id}`;
}

/** The place in the list that a cursor names. Throws Malformed for a day that no calendar has. */
function cursorPlace(cursor: string): CommitmentPlace {
  const [day = '', position = '', id = ''] = cursor.split('.');
  if (!isDay(day)) throw new Malformed('This is not a place in the list.', [{ pointer: '/cursor', detail: 'This is not a place in the list.' }]);
  return { day, position: Number(position), id };
}
