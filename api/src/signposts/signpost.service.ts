import { Injectable } from '@nestjs/common';
import { houseLimits } from '@afterword/journal';
import { AdministrationEvents, type RuleChange } from '../audit';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { UUID } from '../platform/problems/id.pipe';
import type { NewSignpostRequest, SignpostRequest } from './signpost.dto';
import { ReviewIsPast, SignpostChanged, SignpostNeedsAWay } from './signpost.errors';
import { permittedOnSignpost, permittedOnSignposts, type SignpostAction } from './signpost.policy';
import { type KeptSignpostRow, SignpostRepository } from './signpost.repository';
import type { KeptSignpost, KeptSignpostListResponse, SignpostListResponse } from './signpost.response';

const DAY_MS = 86_400_000;

/** Whom to turn to: read by everyone, kept by administrators. Reading leaves no trace. */
@Injectable()
export class SignpostService {
  constructor(
    private readonly signposts: SignpostRepository,
    private readonly events: AdministrationEvents,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<SignpostListResponse> {
    const today = this.clock.today();
    return { signposts: (await this.signposts.current()).map((row) => ({ ...row, mayBeOutOfDate: row.reviewOn < today })) };
  }

  async kept(actor: Actor): Promise<KeptSignpostListResponse> {
    demand(permittedOnSignposts(actor), 'keep');
    return { signposts: (await this.signposts.kept(this.clock.today())).map((row) => this.present(actor, row)) };
  }

  /** Adds once, however often it is asked for with the same code. */
  async add(actor: Actor, { code: asCame, ...asked }: NewSignpostRequest): Promise<KeptSignpost> {
    const code = asCame.toLowerCase();
    demand(permittedOnSignposts(actor), 'keep');
    const signpost = this.checked(asked);
    if (await this.signposts.add(code, signpost)) await this.note(actor, code, { from: {}, to: { name: signpost.name } }, signpost.reviewOn);
    return this.present(actor, await this.permitted(actor, code, 'read'));
  }

  /** Throws SignpostChanged with both when somebody else came first. */
  async change(actor: Actor, code: string, asked: SignpostRequest, revision: number | null): Promise<KeptSignpost> {
    if (revision === null) throw new Malformed('Send If-Match with the revision that you have.');
    const row = await this.permitted(actor, code, 'change');
    const signpost = this.checked(asked);
    if (row.revision !== revision || !(await this.signposts.change(code, revision, signpost))) {
      throw new SignpostChanged(this.present(actor, await this.permitted(actor, code, 'read')), signpost);
    }
    await this.note(actor, code, { from: { name: row.name }, to: { name: signpost.name } }, signpost.reviewOn);
    return this.present(actor, await this.permitted(actor, code, 'read'));
  }

  /** Nobody is sent there any more, from the next page on. */
  async takeDown(actor: Actor, code: string): Promise<void> {
    const row = await this.permitted(actor, code, 'read');
    if (row.withdrawnOn !== null) return;
    demand(permittedOnSignpost(actor, row), 'take-down');
    await this.signposts.takeDown(code, this.clock.today());
    await this.note(actor, code, { from: { name: row.name }, to: { name: row.name, takenDown: true } });
  }

  private async permitted(actor: Actor, code: string, action: SignpostAction): Promise<KeptSignpostRow> {
    const row = await this.signposts.find(code);
    if (!row) throw new NotFound();
    demand(permittedOnSignpost(actor, row), action);
    return row;
  }

  private checked({ kind, name, forWhat, phone, place, hours, reviewOn }: SignpostRequest): SignpostRequest {
    const days = (Date.parse(reviewOn) - Date.parse(this.clock.today())) / DAY_MS;
    if (days <= 0 || days > houseLimits.reviewDays) throw new ReviewIsPast();
    const signpost = { kind, name: name.trim(), forWhat: forWhat.trim(), phone: phone?.trim() || null, place: place?.trim() || null, hours: hours?.trim() || null, reviewOn };
    if (kind !== 'supervision' && signpost.phone === null && signpost.place === null) throw new SignpostNeedsAWay();
    return signpost;
  }

  private present(actor: Actor, row: KeptSignpostRow): KeptSignpost {
    const { withdrawnOn: _, ...signpost } = row;
    return { ...signpost, mayBeOutOfDate: row.reviewOn < this.clock.today(), can: [...permittedOnSignpost(actor, row)] };
  }

  private async note(actor: Actor, code: string, change: RuleChange, day?: string): Promise<void> {
    await this.events.note({ actorId: actor.id, action: 'signpost-changed', change, ...(UUID.test(code) ? { aboutId: code } : {}), ...(day === undefined ? {} : { day }) });
  }
}
