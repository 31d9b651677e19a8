import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isDay, limits, normalText, themesOf, withoutUnseen } from '@afterword/journal';
import { IdentifyingService } from '../identifying';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import type { TeamReflectionListQuery, TeamReflectionRequest } from './team-reflection.dto';
import { CouldIdentify, NotInTheBriefing, TeamReflectionIdIsTaken } from './team-reflection.errors';
import { permittedOnTeamReflection } from './team-reflection.policy';
import { type ReflectionPlace, type TeamReflectionRow, TeamReflectionRepository } from './team-reflection.repository';
import type { TeamReflectionListResponse, TeamReflectionResponse } from './team-reflection.response';

/** What teams took from a briefing: recorded without a name, read by everyone, taken back by whoever recorded it. */
@Injectable()
export class TeamReflectionService {
  constructor(
    private readonly reflections: TeamReflectionRepository,
    private readonly identifying: IdentifyingService,
    private readonly clock: Clock,
  ) {}

  /** Records one. Throws CouldIdentify when the agreed change could point at somebody. Repeating it with the same id records once. */
  async record(actor: Actor, request: TeamReflectionRequest): Promise<TeamReflectionResponse> {
    const briefing = await this.reflections.briefing(request.briefing);
    if (!briefing) throw new NotInTheBriefing('/briefing');
    if (!briefing.questions.some(({ code }) => code === request.question)) throw new NotInTheBriefing('/question');
    const known = themesOf(briefing).map(({ code }) => code);
    if (!request.themes.every((code) => known.includes(code))) throw new NotInTheBriefing('/themes');
    const change = withoutUnseen(normalText(request.change)).trim();
    if (change === '') throw new Malformed('Some of this is not as it should be.', [{ pointer: '/change', detail: 'Write the one thing you agreed to change.' }]);
    const { details, together } = await this.identifying.look(actor, [{ section: 'change', text: change }]);
    if (details.length + together.length > 0) throw new CouldIdentify();
    const id = request.id?.toLowerCase() ?? randomUUID();
    const { question, setting, themes } = request;
    const recorded = await this.reflections.record(
      { id, briefing: briefing.code, question, setting, themes, change, people: rounded(request.people), recordedOn: this.clock.today(), recordedBy: actor.id },
      briefing.version,
    );
    const row = await this.reflections.find(id);
    if (!row || (!recorded && row.recordedBy !== actor.id)) throw new TeamReflectionIdIsTaken();
    return present(actor, row);
  }

  async list(actor: Actor, { briefing, cursor }: TeamReflectionListQuery): Promise<TeamReflectionListResponse> {
    const rows = await this.reflections.page(briefing ?? null, cursor === undefined ? null : placeOf(cursor), limits.page + 1);
    const page = rows.slice(0, limits.page);
    const last = page.at(-1);
    return {
      reflections: page.map((row) => present(actor, row)),
      next: last && rows.length > page.length ? `${last.recordedOn}.${last.position}.${last.id}` : null,
    };
  }

  /** Takes it back for good. Only whoever recorded it does. */
  async takeBack(actor: Actor, id: string): Promise<void> {
    const row = await this.reflections.find(id);
    if (!row) throw new NotFound();
    demand(permittedOnTeamReflection(actor, row), 'take-back');
    await this.reflections.takeBack(id);
  }
}

/** To the nearest five, and never below it: how many exactly were there is kept nowhere. */
function rounded(people: number): number {
  return Math.max(5, Math.round(people / 5) * 5);
}

function present(actor: Actor, { id, briefing, question, setting, themes, change, people, recordedOn, recordedBy }: TeamReflectionRow): TeamReflectionResponse {
  return { id, briefing, question, setting, themes, change, people, recordedOn, can: [...permittedOnTeamReflection(actor, { recordedBy })] };
}

function placeOf(cursor: string): ReflectionPlace {
  const [day = '', position = '', id = ''] = cursor.split('.');
  if (!isDay(day)) throw new Malformed('This is not a place in the list.', [{ pointer: '/cursor', detail: 'This is not a place in the list.' }]);
  return { day, position: Math.min(Number(position), 2_147_483_647), id };
}
