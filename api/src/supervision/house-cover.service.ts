import { Injectable } from '@nestjs/common';
import { coverOn, defaultCoverWeeks } from '@afterword/journal';
import { type Actor, demand } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { permittedOnHouseCover } from './house-cover.policy';
import { type HouseCoverRow, HouseCoverRepository } from './house-cover.repository';
import type { HouseCoverResponse, HouseCoverState, PersonCoverResponse, TeamCoverPageResponse, TeamCoverResponse } from './house-cover.response';

const NO_TEAM = 'In no team';

/** A person as their supervision that is due last has them: who meets one supervisor in time is covered. */
interface Covered {
  readonly row: HouseCoverRow;
  readonly state: HouseCoverState;
  readonly dueOn: string | null;
}

/** Who has met for supervision, by team. Says nothing of what was said, and nothing of who writes. */
@Injectable()
export class HouseCoverService {
  constructor(
    private readonly cover: HouseCoverRepository,
    private readonly clock: Clock,
  ) {}

  async teams(actor: Actor): Promise<HouseCoverResponse> {
    demand(permittedOnHouseCover(actor), 'read');
    const teams = await this.cover.teams();
    const people = this.each(await this.cover.everyone());
    const counted = [...teams, { id: null, name: NO_TEAM }].map(({ id, name }) => counts(id, name, people.filter(({ row }) => row.teamId === id)));
    return { teams: counted.filter(({ id, covered, due, overdue, alone }) => id !== null || covered + due + overdue + alone > 0) };
  }

  /** Who of a team has nobody, or is due or overdue. Throws NotFound for a team that there is not; null is those of none. */
  async team(actor: Actor, id: string | null): Promise<TeamCoverPageResponse> {
    demand(permittedOnHouseCover(actor), 'read');
    const name = id === null ? NO_TEAM : (await this.cover.teams()).find((team) => team.id === id)?.name;
    if (name === undefined) throw new NotFound();
    const people = this.each(await this.cover.everyone({ teamId: id }));
    return {
      name,
      covered: people.filter(({ state }) => state === 'covered').length,
      people: people.flatMap(present).sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : (one.dueOn ?? '') > (other.dueOn ?? '') ? 1 : 0)),
    };
  }

  private each(rows: readonly HouseCoverRow[]): readonly Covered[] {
    const today = this.clock.today();
    const people = new Map<string, Covered>();
    for (const row of rows) {
      const seen: Covered = row.startedOn === null
        ? { row, state: 'alone', dueOn: null }
        : { row, ...coverOn(today, { startedOn: row.startedOn, lastMetOn: row.lastMetOn, weeks: row.weeks ?? defaultCoverWeeks }) };
      const before = people.get(row.personId);
      if (!before || (before.dueOn ?? '') < (seen.dueOn ?? '')) people.set(row.personId, seen);
    }
    return [...people.values()];
  }
}

function counts(id: string | null, name: string, people: readonly Covered[]): TeamCoverResponse {
  const of = (state: HouseCoverState): number => people.filter((each) => each.state === state).length;
  return { id, name, covered: of('covered'), due: of('due'), overdue: of('overdue'), alone: of('alone') };
}

function present({ row, state, dueOn }: Covered): PersonCoverResponse[] {
  if (state === 'covered') return [];
  const { supervisorId, supervisorGivenName, supervisorFamilyName } = row;
  return [{
    person: { id: row.personId, givenName: row.givenName, familyName: row.familyName },
    jobTitle: row.jobTitle,
    state,
    supervisor: supervisorId === null ? null : { id: supervisorId, givenName: supervisorGivenName ?? '', familyName: supervisorFamilyName ?? '' },
    dueOn,
    lastMetOn: row.lastMetOn,
    nextOn: row.nextOn,
  }];
}
