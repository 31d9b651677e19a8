import { Injectable } from '@nestjs/common';
import { defaultCoverWeeks, houseLimits, staffGroups } from '@afterword/journal';
import { AdministrationEvents, type RuleChange } from '../audit';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { HouseChanged } from './house.errors';
import type { LimitsRequest, WeeksRequest } from './limits.dto';
import { LimitsReviewIsPast } from './limits.errors';
import { permittedOnLimits, permittedOnWeeks } from './limits.policy';
import { LimitsRepository, type LimitsRow } from './limits.repository';
import type { LimitsResponse, LimitsVersion, WeeksResponse } from './limits.response';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

/** What the house says to everyone about confidentiality, and how often people should meet. Who has read it, nobody is told. */
@Injectable()
export class LimitsService {
  constructor(
    private readonly limits: LimitsRepository,
    private readonly events: AdministrationEvents,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<LimitsResponse> {
    const can = permittedOnLimits(actor);
    demand(can, 'read');
    const newest = await this.limits.newest();
    return { current: newest && this.present(newest), read: newest !== null && (await this.limits.readBy(actor.id)) >= newest.version, can: [...can] };
  }

  /** Keeps for the person alone that they have read the version that stands. */
  async markRead(actor: Actor, version: number): Promise<void> {
    demand(permittedOnLimits(actor), 'mark-read');
    if ((await this.limits.newest())?.version !== version) throw new NotFound();
    await this.limits.markRead(actor.id, version);
  }

  /** Publishes the version after the one that was seen (0: none). Throws HouseChanged with both when somebody else published first. */
  async publish(actor: Actor, asked: LimitsRequest, seen: number | null): Promise<LimitsResponse> {
    demand(permittedOnLimits(actor), 'publish');
    if (seen === null) throw new Malformed('Send If-Match with the version that you have, "0" where there is none.');
    const days = (Date.parse(asked.reviewOn) - Date.parse(this.clock.today())) / DAY_MS;
    if (days <= 0 || days > houseLimits.reviewDays) throw new LimitsReviewIsPast();
    const sent = { points: asked.points.map(({ name, words }) => ({ name: name.trim(), words: words.trim() })), signedBy: asked.signedBy.trim(), signedAs: asked.signedAs.trim(), reviewOn: asked.reviewOn };
    const newest = await this.limits.newest();
    if ((newest?.version ?? 0) !== seen || !(await this.limits.publish(seen + 1, sent, this.clock.today(), actor.id))) {
      const stored = await this.limits.newest();
      throw new HouseChanged({ revision: stored?.version ?? 0, ...(stored && this.present(stored)) }, sent);
    }
    await this.events.note({ actorId: actor.id, action: 'limits-changed', change: { from: {}, to: { version: seen + 1 } } });
    return this.read(actor);
  }

  async weeks(actor: Actor): Promise<WeeksResponse> {
    demand(permittedOnWeeks(actor), 'set');
    const said = await this.limits.weeks();
    return { weeks: staffGroups.map(({ code }) => ({ staffGroup: code, weeks: said.find(({ staffGroup }) => staffGroup === code)?.weeks ?? defaultCoverWeeks })), revision: await this.limits.weeksRevision() };
  }

  /** Throws HouseChanged with both when somebody else came first. */
  async setWeeks(actor: Actor, { weeks }: WeeksRequest, revision: number | null): Promise<WeeksResponse> {
    demand(permittedOnWeeks(actor), 'set');
    if (revision === null) throw new Malformed('Send If-Match with the revision that you have.');
    const reviewOn = new Date(Date.parse(this.clock.today()) + YEAR_DAYS * DAY_MS).toISOString().slice(0, 10);
    const before = new Map((await this.weeks(actor)).weeks.map((each) => [each.staffGroup, each.weeks]));
    if (!(await this.limits.setWeeks(revision, weeks, reviewOn))) throw new HouseChanged(await this.weeks(actor), { weeks });
    const changed = weeks.filter((each) => before.get(each.staffGroup) !== each.weeks);
    const told = (of: (group: (typeof weeks)[number]) => unknown): RuleChange['to'] => Object.fromEntries(changed.map((each) => [`weeks-${each.staffGroup}`, of(each)]));
    await this.events.note({ actorId: actor.id, action: 'cover-changed', change: { from: told(({ staffGroup }) => before.get(staffGroup)), to: told((each) => each.weeks) } });
    return this.weeks(actor);
  }

  private present(row: LimitsRow): LimitsVersion {
    return { ...row, mayBeOutOfDate: row.reviewOn < this.clock.today() };
  }
}
