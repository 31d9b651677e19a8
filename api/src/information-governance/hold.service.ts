import { Injectable } from '@nestjs/common';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import type { HoldRequest } from './hold.dto';
import { AuthorIsUnknown, DoneMeanwhile, IdIsTaken, PeriodIsBackwards, PeriodIsHalf, SilenceNeedsDays, TakesAnother } from './hold.errors';
import { type HoldAction, permittedOnHold, permittedOnHolds } from './hold.policy';
import { holdResponse, inOrder, ownHold } from './hold.present';
import { type HoldRow, HoldRepository } from './hold.repository';
import type { AuthorSearchResponse, HoldListResponse, HoldResponse, OwnHoldListResponse } from './hold.response';

/** Legal holds, in the order of one's life. Each act is written down by the database in the statement that does it. */
@Injectable()
export class HoldService {
  constructor(
    private readonly holds: HoldRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<HoldListResponse> {
    demand(permittedOnHolds(actor), 'read');
    const names = await this.holds.names();
    const rows = await this.holds.list(actor.id);
    return { holds: inOrder(rows.map((row) => holdResponse(actor, row, names, this.clock.today()))) };
  }

  /** What stands on the actor's own writing, as far as they are told. */
  async own(actor: Actor): Promise<OwnHoldListResponse> {
    const rows = await this.holds.ofAuthor(actor.id);
    const names = rows.length > 0 ? await this.holds.names() : [];
    return { holds: rows.map((row) => ownHold(row, names)) };
  }

  async authors(actor: Actor, words: string): Promise<AuthorSearchResponse> {
    demand(permittedOnHolds(actor), 'place');
    return { people: await this.holds.authors(words) };
  }

  /** Places a hold, which stands at once. The same request again places it once. */
  async place(actor: Actor, request: HoldRequest): Promise<HoldResponse> {
    demand(permittedOnHolds(actor), 'place');
    const { authorId, fromDay, untilDay } = request;
    if (fromDay !== null && untilDay === null) throw new PeriodIsHalf('/untilDay');
    if (fromDay === null && untilDay !== null) throw new PeriodIsHalf('/fromDay');
    if (fromDay !== null && untilDay !== null && untilDay < fromDay) throw new PeriodIsBackwards();
    if (request.silence !== null && request.silenceDays === undefined) throw new SilenceNeedsDays();
    const said = await this.holds.place({ ...request, reference: request.reference.trim() }, this.clock.now());
    if (said === 'oneself') throw new AuthorIsUnknown('Another lead has to do this: it is about you.');
    if (said === 'absent') throw new AuthorIsUnknown('Nobody is here under this, or everything of theirs was erased.');
    const row = await this.holds.find(request.id);
    if (!row || (said === 'taken' && (row.authorId !== authorId || row.askedBy !== actor.id))) throw new IdIsTaken();
    return this.present(actor, row);
  }

  async confirm(actor: Actor, id: string): Promise<HoldResponse> {
    const row = await this.find(actor, id);
    if (row.askedBy === actor.id) throw new TakesAnother('You asked for this hold. Another lead has to confirm it.');
    return this.act(actor, row, 'confirm', () => this.holds.confirm(id, this.clock.now()));
  }

  /** Keeps it, and says when somebody looks again. A request to lift it is over with that. */
  async review(actor: Actor, id: string, days: number): Promise<HoldResponse> {
    return this.act(actor, await this.find(actor, id), 'review', () => this.holds.review(id, days, this.clock.now()));
  }

  /** Asks to lift it, or lifts it where another lead asked. */
  async lift(actor: Actor, id: string): Promise<HoldResponse> {
    const row = await this.find(actor, id);
    if (row.liftAskedBy === actor.id && row.endedOn === null) throw new TakesAnother('You asked to lift this hold. Another lead has to lift it.');
    return this.act(actor, row, 'lift', () => this.holds.lift(id, this.clock.now()));
  }

  /** Says that the law still forbids telling the author. */
  async renewSilence(actor: Actor, id: string, days: number): Promise<HoldResponse> {
    const row = await this.find(actor, id);
    if (row.silenceBy === actor.id && row.toldOn === null) throw new TakesAnother('You said so last. Another lead has to look at it, or the author is told.');
    return this.act(actor, row, 'renew-silence', () => this.holds.renewSilence(id, days, this.clock.now()));
  }

  async tell(actor: Actor, id: string): Promise<HoldResponse> {
    return this.act(actor, await this.find(actor, id), 'tell', () => this.holds.tell(id, this.clock.now()));
  }

  private async act(actor: Actor, row: HoldRow, action: HoldAction, work: () => Promise<string | null>): Promise<HoldResponse> {
    demand(permittedOnHold(actor, row), action);
    const said = await work();
    if (said !== null && said !== 'asked' && said !== 'ended') throw new DoneMeanwhile();
    return this.present(actor, await this.find(actor, row.id));
  }

  private async find(actor: Actor, id: string): Promise<HoldRow> {
    const row = await this.holds.find(id);
    // Their own hold is shown to an author on their own page, a lead or not.
    if (!row || row.authorId === actor.id || !permittedOnHold(actor, row).has('read')) throw new NotFound();
    return row;
  }

  private async present(actor: Actor, row: HoldRow): Promise<HoldResponse> {
    return holdResponse(actor, row, await this.holds.names(), this.clock.today());
  }
}
