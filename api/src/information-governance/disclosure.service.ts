import { Injectable } from '@nestjs/common';
import { disclosureLimits } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { Sealer } from '../platform/sealing';
import type { DisclosureRequest } from './disclosure.dto';
import { CommentsOfEntries, LeadsTooNear, PeriodNotOver, PeriodTooLong } from './disclosure.errors';
import { type DisclosureAction, type Hindrance, hindrances, permittedOnDisclosure, permittedOnDisclosures } from './disclosure.policy';
import { disclosureResponse, inOrder, openItem, ownDisclosure } from './disclosure.present';
import { type DisclosureRow, DisclosureRepository } from './disclosure.repository';
import type { DisclosedItemListResponse, DisclosedItemResponse, DisclosureListResponse, DisclosureResponse, OwnDisclosureListResponse } from './disclosure.response';
import { AuthorIsUnknown, DoneMeanwhile, IdIsTaken, PeriodIsBackwards, SilenceNeedsDays, TakesAnother } from './hold.errors';
import { HoldRepository } from './hold.repository';

const DAY_MS = 86_400_000;

/** Disclosures in the order of one's life: asked for, approved, read, ended, told. */
@Injectable()
export class DisclosureService {
  constructor(
    private readonly disclosures: DisclosureRepository,
    private readonly holds: HoldRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<DisclosureListResponse> {
    demand(permittedOnDisclosures(actor), 'read');
    const today = this.clock.today();
    const rows = await this.disclosures.list(actor.id);
    const names = await this.holds.names();
    return { disclosures: inOrder(rows.map((row) => disclosureResponse(actor, row, names, [], today))) };
  }

  /** What others may read of the actor's own writing, or might once, as far as they are told. */
  async own(actor: Actor): Promise<OwnDisclosureListResponse> {
    const rows = await this.disclosures.ofAuthor(actor.id);
    if (rows.length === 0) return { disclosures: [] };
    const names = await this.holds.names();
    const openings = await this.disclosures.openings(rows.map(({ id }) => id));
    const own = rows.map((row) => ownDisclosure(row, names, openings.filter(({ disclosureId }) => disclosureId === row.id).map(({ at, what, day }) => ({ at, what, day })), this.clock.today()));
    return { disclosures: [...own.filter(({ over }) => !over), ...own.filter(({ over }) => over)] };
  }

  async read(actor: Actor, id: string): Promise<DisclosureResponse> {
    return this.present(actor, await this.find(actor, id));
  }

  /** Asks; nothing can be read yet. The same request again asks once. */
  async ask(actor: Actor, request: DisclosureRequest): Promise<DisclosureResponse> {
    demand(permittedOnDisclosures(actor), 'ask');
    this.check(request);
    const said = await this.disclosures.ask({ ...request, reference: request.reference.trim() }, this.clock.now());
    if (said === 'oneself') throw new AuthorIsUnknown('Another lead has to do this: it is about you.');
    if (said === 'absent') throw new AuthorIsUnknown('Nobody is here under this, or everything of theirs was erased.');
    if (isHindrance(said)) throw new LeadsTooNear(said);
    const row = await this.disclosures.find(request.id);
    if (!row || (said === 'taken' && (row.authorId !== request.authorId || row.askedBy !== actor.id))) throw new IdIsTaken();
    return this.present(actor, row);
  }

  /** Lets whoever asked read from now on; the author is told in the same transaction unless the law forbids it. */
  async approve(actor: Actor, id: string): Promise<DisclosureResponse> {
    const row = await this.find(actor, id);
    if (row.askedBy === actor.id) throw new TakesAnother('You asked for this disclosure. Another lead has to approve it.');
    if (row.hindrance !== null) throw new LeadsTooNear(row.hindrance);
    return this.act(actor, row, 'approve', () => this.disclosures.approve(id, this.clock.now()));
  }

  /** Ends it, or turns a request down. From the next request on nothing of it can be read. */
  async end(actor: Actor, id: string): Promise<DisclosureResponse> {
    return this.act(actor, await this.find(actor, id), 'end', () => this.disclosures.end(id, this.clock.now()));
  }

  async renewSilence(actor: Actor, id: string, days: number): Promise<DisclosureResponse> {
    const row = await this.find(actor, id);
    if (row.silenceBy === actor.id && row.approvedOn !== null && row.toldOn === null) throw new TakesAnother('You said so last. Another lead has to look at it, or the author is told.');
    return this.act(actor, row, 'renew-silence', () => this.disclosures.renewSilence(id, days, this.clock.now()));
  }

  async tell(actor: Actor, id: string): Promise<DisclosureResponse> {
    return this.act(actor, await this.find(actor, id), 'tell', () => this.disclosures.tell(id, this.clock.now()));
  }

  /** What it holds, by its days. Written down by the database before it answers. */
  async items(actor: Actor, id: string): Promise<DisclosedItemListResponse> {
    await this.permitted(actor, id, 'open');
    return { items: await this.disclosures.items(id, this.clock.now()) };
  }

  /** One thing of it, with the parts that were asked for. Written down by the database before it answers. */
  async open(actor: Actor, id: string, item: string): Promise<DisclosedItemResponse> {
    const row = await this.permitted(actor, id, 'open');
    const sealed = await this.disclosures.open(id, item, this.clock.now());
    if (!sealed || sealed.authorId !== row.authorId) throw new NotFound();
    // What is held may have been sealed under a key with which its author writes no more.
    return openItem(await this.sealer.keyThatSealed(row.authorId, sealed.heading ?? sealed.sheet ?? ''), item, row, sealed);
  }

  private async act(actor: Actor, row: DisclosureRow, action: DisclosureAction, work: () => Promise<string | null>): Promise<DisclosureResponse> {
    demand(permittedOnDisclosure(actor, row, this.clock.today()), action);
    const said = await work();
    if (isHindrance(said)) throw new LeadsTooNear(said);
    if (said !== null) throw new DoneMeanwhile();
    return this.present(actor, await this.find(actor, row.id));
  }

  private async permitted(actor: Actor, id: string, action: DisclosureAction): Promise<DisclosureRow> {
    const row = await this.find(actor, id);
    demand(permittedOnDisclosure(actor, row, this.clock.today()), action);
    return row;
  }

  private async find(actor: Actor, id: string): Promise<DisclosureRow> {
    const today = this.clock.today();
    const row = await this.disclosures.find(id);
    // One of their own is shown to an author on their own page, a lead or not.
    if (!row || row.authorId === actor.id || !permittedOnDisclosure(actor, row, today).has('read')) throw new NotFound();
    return row;
  }

  private async present(actor: Actor, row: DisclosureRow): Promise<DisclosureResponse> {
    const names = await this.holds.names();
    const openings = row.approvedOn === null ? [] : await this.disclosures.openings([row.id]);
    return disclosureResponse(actor, row, names, openings.map(({ at, what, day }) => ({ at, what, day })), this.clock.today());
  }

  private check({ fromDay, untilDay, covers, fields, silence, silenceDays }: DisclosureRequest): void {
    if (untilDay < fromDay) throw new PeriodIsBackwards();
    if (untilDay > this.clock.today()) throw new PeriodNotOver();
    if (Date.parse(untilDay) - Date.parse(fromDay) >= disclosureLimits.period * DAY_MS) throw new PeriodTooLong(disclosureLimits.period);
    if (covers === 'entries' && fields.includes('comments')) throw new CommentsOfEntries();
    if (silence !== null && silenceDays === undefined) throw new SilenceNeedsDays();
  }
}

function isHindrance(said: string | null): said is Hindrance {
  return hindrances.includes(said as Hindrance);
}
