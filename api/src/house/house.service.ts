import { Injectable } from '@nestjs/common';
import { AdministrationEvents, type RuleChange } from '../audit';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { BeginningRepository } from './beginning.repository';
import { type BeginningResponse, beginningSteps } from './beginning.response';
import type { HouseNameRequest, NewLineRequest, NewTeamRequest, TeamRequest } from './house.dto';
import { HouseChanged, LineHasWards, LineIsUnknown, MovesToday, NameIsTaken, PartIdIsTaken } from './house.errors';
import { type PartAction, permittedOnHouse, permittedOnPart } from './house.policy';
import { HouseRepository, type LineRow, NameTaken, type Placement, type TeamRow } from './house.repository';
import type { HouseResponse, HouseTeamResponse, ServiceLineResponse } from './house.response';

const MOST_DAYS_AHEAD = 366;
const DAY_MS = 86_400_000;

/** The house, its service lines, wards and teams, as administrators arrange them. What is published stays as it was published. */
@Injectable()
export class HouseService {
  constructor(
    private readonly house: HouseRepository,
    private readonly beginnings: BeginningRepository,
    private readonly events: AdministrationEvents,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<HouseResponse> {
    const can = permittedOnHouse(actor);
    demand(can, 'read');
    const today = this.clock.today();
    return {
      ...(await this.house.organisation()),
      lines: (await this.house.lines(today)).map((row) => presentLine(actor, row)),
      teams: (await this.house.teams(today)).map((row) => presentTeam(actor, row)),
      can: [...can],
    };
  }

  /** What is left to do before people begin, and what was to be looked at again by now. */
  async beginning(actor: Actor): Promise<BeginningResponse> {
    demand(permittedOnHouse(actor), 'add');
    const { signpostsOverdue, limitsOverdue, ...done } = await this.beginnings.facts(this.clock.today());
    return { steps: beginningSteps.map((code) => ({ code, done: done[code] })), signpostsOverdue, limitsOverdue, newAdministrators: await this.beginnings.newAdministrators(this.clock.today()) };
  }

  /** Throws HouseChanged with both when somebody else came first, as every change here does. */
  async rename(actor: Actor, asked: HouseNameRequest, revision: number | null): Promise<HouseResponse> {
    demand(permittedOnHouse(actor), 'rename');
    const name = asked.name.trim();
    const before = await this.house.organisation();
    if (!(await this.house.rename(name, known(revision)))) throw new HouseChanged(await this.house.organisation(), { name });
    await this.events.note({ actorId: actor.id, action: 'organisation-changed', change: { from: { organisation: before.name }, to: { organisation: name } } });
    return this.read(actor);
  }

  /** Adds once, however often it is asked for with the same id. */
  async addLine(actor: Actor, { id, name: said }: NewLineRequest): Promise<ServiceLineResponse> {
    demand(permittedOnHouse(actor), 'add');
    const name = said.trim();
    await this.free('service_line', id, name);
    if (await taking(() => this.house.addLine(id, name))) await this.note(actor, id, { from: {}, to: { serviceLine: name } });
    else if ((await this.line(actor, id, 'read')).name !== name) throw new PartIdIsTaken();
    return presentLine(actor, await this.line(actor, id, 'read'));
  }

  async addTeam(actor: Actor, { id, name: said, kind, lineId }: NewTeamRequest): Promise<HouseTeamResponse> {
    demand(permittedOnHouse(actor), 'add');
    const name = said.trim();
    await this.free('team', id, name);
    await this.openLine(lineId);
    if (await taking(() => this.house.addTeam(id, name, kind, lineId))) await this.note(actor, id, { from: {}, to: { name } });
    else if ((await this.team(actor, id, 'read')).name !== name) throw new PartIdIsTaken();
    return presentTeam(actor, await this.team(actor, id, 'read'));
  }

  async changeLine(actor: Actor, id: string, asked: HouseNameRequest, revision: number | null): Promise<ServiceLineResponse> {
    const row = await this.line(actor, id, 'change');
    const name = asked.name.trim();
    if (row.revision !== known(revision)) throw new HouseChanged(presentLine(actor, row), { name });
    await this.free('service_line', id, name);
    if (!(await taking(() => this.house.changeLine(id, row.revision, name)))) throw new HouseChanged(presentLine(actor, await this.line(actor, id, 'read')), { name });
    await this.note(actor, id, { from: { serviceLine: row.name }, to: { serviceLine: name } });
    return presentLine(actor, await this.line(actor, id, 'read'));
  }

  async changeTeam(actor: Actor, id: string, asked: TeamRequest, revision: number | null): Promise<HouseTeamResponse> {
    const row = await this.team(actor, id, 'change');
    const { lineId, lineFrom } = asked;
    const sent = { name: asked.name.trim(), lineId, lineFrom };
    if (row.revision !== known(revision)) throw new HouseChanged(presentTeam(actor, row), sent);
    await this.free('team', id, sent.name);
    const placement = await this.placement(row, lineId, lineFrom);
    if (!(await taking(() => this.house.changeTeam(id, row.revision, sent.name, placement)))) throw new HouseChanged(presentTeam(actor, await this.team(actor, id, 'read')), sent);
    const now = await this.team(actor, id, 'read');
    const told = ({ name, line, move }: TeamRow): RuleChange['to'] => ({ name, ...(placement && { standsIn: (move ? move.line : line)?.name ?? null }) });
    await this.note(actor, id, { from: told(row), to: told(now) }, placement?.from ?? undefined);
    return presentTeam(actor, now);
  }

  /** Closes what no ward stands in. Throws LineHasWards otherwise. */
  async closeLine(actor: Actor, id: string): Promise<ServiceLineResponse> {
    const row = await this.line(actor, id, 'read');
    if (row.closedOn !== null) return presentLine(actor, row);
    demand(permittedOnPart(actor, row), 'close');
    if (row.held > 0) throw new LineHasWards();
    await this.house.closeLine(id, this.clock.today());
    await this.note(actor, id, { from: { serviceLine: row.name }, to: { serviceLine: row.name, closed: true } });
    return presentLine(actor, await this.line(actor, id, 'read'));
  }

  async reopenLine(actor: Actor, id: string): Promise<ServiceLineResponse> {
    const row = await this.line(actor, id, 'read');
    if (row.closedOn === null) return presentLine(actor, row);
    demand(permittedOnPart(actor, row), 'reopen');
    await this.house.closeLine(id, null);
    await this.note(actor, id, { from: { serviceLine: row.name }, to: { serviceLine: row.name, closed: false } });
    return presentLine(actor, await this.line(actor, id, 'read'));
  }

  /** Nobody new is put in it from now on; who is still in it stays, and stands among what is to be seen to. */
  async closeTeam(actor: Actor, id: string): Promise<HouseTeamResponse> {
    const row = await this.team(actor, id, 'read');
    if (row.closedOn !== null) return presentTeam(actor, row);
    demand(permittedOnPart(actor, row), 'close');
    await this.house.closeTeam(id, this.clock.today());
    await this.note(actor, id, { from: { name: row.name }, to: { name: row.name, closed: true } });
    return presentTeam(actor, await this.team(actor, id, 'read'));
  }

  async reopenTeam(actor: Actor, id: string): Promise<HouseTeamResponse> {
    const row = await this.team(actor, id, 'read');
    if (row.closedOn === null) return presentTeam(actor, row);
    demand(permittedOnPart(actor, row), 'reopen');
    await this.house.closeTeam(id, null);
    await this.note(actor, id, { from: { name: row.name }, to: { name: row.name, closed: false } });
    return presentTeam(actor, await this.team(actor, id, 'read'));
  }

  private async line(actor: Actor, id: string, action: PartAction): Promise<LineRow> {
    const [row] = await this.house.lines(this.clock.today(), id);
    if (!row) throw new NotFound();
    demand(permittedOnPart(actor, row), action);
    return row;
  }

  private async team(actor: Actor, id: string, action: PartAction): Promise<TeamRow> {
    const [row] = await this.house.teams(this.clock.today(), id);
    if (!row) throw new NotFound();
    demand(permittedOnPart(actor, row), action);
    return row;
  }

  private async free(table: 'team' | 'service_line', id: string, name: string): Promise<void> {
    if (await this.house.isTaken(table, id, name)) throw new NameIsTaken();
  }

  private async openLine(lineId: string | null): Promise<void> {
    if (lineId === null) return;
    const [line] = await this.house.lines(this.clock.today(), lineId);
    if (!line || line.closedOn !== null) throw new LineIsUnknown();
  }

  /** Where the team is to stand, or null where nothing about that changes. To ask for the line it is in takes a planned move back. */
  private async placement({ line, move }: TeamRow, lineId: string | null, from: string | null): Promise<Placement | null> {
    const now = line?.id ?? null;
    const planned = move ? (move.line?.id ?? null) : now;
    if (lineId === planned && (!move || from === null || from === move.from)) return null;
    if (lineId === now) return { lineId, before: null, from: null };
    await this.openLine(lineId);
    const today = this.clock.today();
    if (from === null || from < today || daysBetween(today, from) > MOST_DAYS_AHEAD) throw new MovesToday();
    return { lineId, before: now, from };
  }

  private async note(actor: Actor, aboutId: string, change: RuleChange, day?: string): Promise<void> {
    await this.events.note({ actorId: actor.id, action: 'team-changed', aboutId, change, ...(day === undefined ? {} : { day }) });
  }
}

function known(revision: number | null): number {
  if (revision === null) throw new Malformed('Send If-Match with the revision that you have.');
  return revision;
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / DAY_MS;
}

async function taking(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NameTaken ? new NameIsTaken() : error;
  }
}

function presentLine(actor: Actor, row: LineRow): ServiceLineResponse {
  const { id, name, teams, closedOn, revision } = row;
  return { id, name, teams, closedOn, revision, can: [...permittedOnPart(actor, row)] };
}

function presentTeam(actor: Actor, row: TeamRow): HouseTeamResponse {
  const { id, name, kind, line, move, people, closedOn, revision } = row;
  return { id, name, kind, line, move, people, closedOn, revision, can: [...permittedOnPart(actor, row)] };
}
