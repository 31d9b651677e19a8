import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isDay } from '@afterword/journal';
import { type Actor, demand } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound, Refusal, RuleBroken } from '../platform/problems';
import type { GroupSupervisionRequest } from './group-supervision.dto';
import { permittedOnGroup, permittedToRecord } from './group-supervision.policy';
import { type GroupRow, GroupSupervisionRepository } from './group-supervision.repository';
import type { GroupSupervisionListResponse, GroupSupervisionResponse } from './group-supervision.response';

const LISTED = 50;
const YEARS_BACK = 1;

/** Supervision in a group: the day and who took part. It counts for cover and holds nothing that was said. */
@Injectable()
export class GroupSupervisionService {
  constructor(
    private readonly groups: GroupSupervisionRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<GroupSupervisionListResponse> {
    return { groupSupervisions: (await this.groups.of(actor.id, LISTED)).map((row) => present(actor, row)) };
  }

  /** Records a meeting. Repeating it with the same id records once. */
  async record(actor: Actor, request: GroupSupervisionRequest): Promise<GroupSupervisionResponse> {
    const id = request.id?.toLowerCase() ?? randomUUID();
    const before = request.id ? await this.groups.find(actor.id, id) : null;
    if (before && before.recorderId === actor.id) return present(actor, before);
    this.checkDay(request.heldOn);
    const named = await this.groups.named(request.supervisionIds);
    if (named.length !== request.supervisionIds.length || !named.every((each) => permittedToRecord(actor, each).has('record'))) {
      throw new RuleBroken('Somebody cannot be named here.', [{ pointer: '/supervisionIds', detail: 'Choose people you are in supervision with now.' }]);
    }
    const today = this.clock.today();
    const recorded = await this.groups.record({ id, recorderId: actor.id, heldOn: request.heldOn, recordedOn: today, supervisionIds: request.supervisionIds });
    const row = await this.groups.find(actor.id, id);
    if (!recorded || !row) throw new Refusal(409, 'Already used', 'This id already names something else. Please try again.');
    return present(actor, row);
  }

  /** Takes back what was recorded by mistake; it stays in sight and counts no more. */
  async takeBack(actor: Actor, id: string): Promise<void> {
    const row = await this.groups.find(actor.id, id);
    if (!row) throw new NotFound();
    const can = permittedOnGroup(actor, row);
    if (!can.has('read')) throw new NotFound();
    if (row.recorderId === actor.id && row.withdrawnOn !== null) return;
    demand(can, 'take back');
    await this.groups.takeBack(id, this.clock.today());
  }

  private checkDay(heldOn: string): void {
    const today = this.clock.today();
    const detail = !isDay(heldOn)
      ? 'This is not a day that the calendar has.'
      : heldOn > today
        ? 'Record it once you have met.'
        : heldOn < `${Number(today.slice(0, 4)) - YEARS_BACK}${today.slice(4)}`
          ? 'This is more than a year ago.'
          : null;
    if (detail) throw new RuleBroken('This day does not fit.', [{ pointer: '/heldOn', detail }]);
  }
}

function present(actor: Actor, row: GroupRow): GroupSupervisionResponse {
  return { id: row.id, heldOn: row.heldOn, mine: row.recorderId === actor.id, people: [...row.people], withdrawnOn: row.withdrawnOn };
}
