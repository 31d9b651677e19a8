import { Injectable } from '@nestjs/common';
import { coverOn, defaultCoverWeeks, limits } from '@afterword/journal';
import { CommitmentService } from '../commitments';
import type { Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { AgendaService } from '../sessions';
import { AgreementService } from './agreement.service';
import { type BroughtRow, SupervisionRepository, type SupervisionRow } from './supervision.repository';
import type { BroughtVersion, CoverListResponse, SupervisionListResponse, SupervisionPageResponse } from './supervision.response';

/** Nobody here has so many; a list has an end all the same. */
const MOST = 200;

/** Whom one supervises and by whom one is supervised, and one of them on one page. */
@Injectable()
export class SupervisionService {
  constructor(
    private readonly supervisions: SupervisionRepository,
    private readonly agreements: AgreementService,
    private readonly commitments: CommitmentService,
    private readonly agendas: AgendaService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<SupervisionListResponse> {
    const rows = await this.supervisions.of(actor.id, this.clock.today(), MOST);
    return {
      supervisions: rows.map((row) => ({
        ...about(actor, row),
        nextOn: row.nextOn, lastMetOn: row.lastMetOn, agreed: row.agreed, nextId: row.nextId,
        record: row.recordId === null || row.recordDay === null ? null : { id: row.recordId, day: row.recordDay },
        agreementWaits: row.agreementWaits,
      })),
    };
  }

  /** Who of those one supervises should be met by when, the first due first. */
  async cover(actor: Actor): Promise<CoverListResponse> {
    const today = this.clock.today();
    const rows = await this.supervisions.cover(actor.id, today, MOST);
    const supervisees = rows.map(({ weeks: said, ...row }) => {
      const weeks = said ?? defaultCoverWeeks;
      const { person } = about(actor, row);
      return { supervisionId: row.id, person, weeks, lastMetOn: row.lastMetOn, nextOn: row.nextOn, ...coverOn(today, { ...row, weeks }) };
    });
    return { supervisees: supervisees.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)) };
  }

  /** One supervision on one page, for either of its two people. Opens nothing that was shared. */
  async page(actor: Actor, id: string): Promise<SupervisionPageResponse> {
    const today = this.clock.today();
    const row = await this.supervisions.pageOf(actor.id, id, today);
    if (!row) throw new NotFound();
    const lasts = row.endedOn === null;
    const { next, last } = await this.supervisions.sessions(id, today);
    const keepsWords = row.type !== 'restorative';
    const promised = keepsWords ? await this.commitments.list(actor, { supervision: id, state: lasts ? 'open' : 'past' }) : { commitments: [], next: null };
    const brought = await this.supervisions.brought(actor.id, row.superviseeId, row.supervisorId, limits.page + 1);
    return {
      ...about(actor, row),
      next: lasts ? next : null,
      last,
      cover: lasts && row.supervisorId === actor.id ? coverOn(today, { ...row, weeks: row.weeks ?? defaultCoverWeeks }) : null,
      topics: lasts && next && keepsWords ? await this.agendas.toCome(actor, { id: next.id, supervisionId: id }) : [],
      promises: promised.commitments,
      morePromises: promised.next !== null,
      brought: brought.slice(0, limits.page).map((share) => broughtShare(actor, row, share)),
      moreBrought: brought.length > limits.page,
      agreement: await this.agreements.standing(actor, row),
    };
  }
}

function about(actor: Actor, row: SupervisionRow): Pick<SupervisionPageResponse, 'id' | 'role' | 'person' | 'jobTitle' | 'type' | 'startedOn' | 'endedOn'> {
  return {
    id: row.id,
    role: row.superviseeId === actor.id ? 'supervisee' : 'supervisor',
    person: { id: row.personId, givenName: row.givenName, familyName: row.familyName },
    jobTitle: row.jobTitle,
    type: row.type,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
  };
}

function broughtShare(actor: Actor, { superviseeId }: SupervisionRow, row: BroughtRow): BroughtVersion {
  return {
    id: row.id,
    entryId: superviseeId === actor.id ? row.entryId : null,
    version: row.version,
    purpose: row.purpose,
    sharedOn: row.sharedOn,
    opened: row.opened,
    waitsForMe: row.waitsForMe,
  };
}
