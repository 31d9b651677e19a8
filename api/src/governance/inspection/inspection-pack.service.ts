import { Injectable } from '@nestjs/common';
import { type Actor, demand } from '../../platform/authorization';
import { Clock } from '../../platform/clock/clock';
import { type FieldError, NotFound, RuleBroken } from '../../platform/problems';
import { Places } from '../../platform/problems/places';
import { LimitsService } from '../../house';
import { HouseCoverService } from '../../supervision';
import { TrendsService } from '../../trends';
import type { PaperPart, PaperResponse } from '../papers/paper.response';
import type { InspectionPackQuery } from './inspection-pack.dto';
import { permittedOnInspectionPack } from './inspection-pack.policy';
import { InspectionPackRepository } from './inspection-pack.repository';
import { type CheckedAudit, auditPart, briefingsPart, coverOf, coverPart, limitsPart, linesPart, methodPart, organisationPart, purposePart, unsaidPart } from './inspection-pack.words';

const MOST_MONTHS = 12;

/** A pack for an inspection under Regulations 10 and 18: published figures, published texts and states, and not a word that anybody wrote. */
@Injectable()
export class InspectionPackService {
  private readonly places = new Places({ atOnce: 2, retrySeconds: 10, words: 'Another pack is being made just now. Please try again in ten seconds.' });

  constructor(
    private readonly packs: InspectionPackRepository,
    private readonly trends: TrendsService,
    private readonly cover: HouseCoverService,
    private readonly limits: LimitsService,
    private readonly clock: Clock,
  ) {}

  /** Throws RuleBroken for months that a pack cannot be about, and a 429 while another of theirs is made. */
  async make(actor: Actor, asked: InspectionPackQuery): Promise<PaperResponse> {
    demand(permittedOnInspectionPack(actor), 'make');
    const errors = this.faultsIn(asked);
    if (errors.length > 0) throw new RuleBroken('Choose other months.', errors);
    return this.places.within(actor.id, () => this.paper(actor, asked));
  }

  private async paper(actor: Actor, asked: InspectionPackQuery): Promise<PaperResponse> {
    const can = permittedOnInspectionPack(actor);
    const madeOn = this.clock.today();
    const figures = await this.trends.read(actor, asked);
    const lines = can.has('service-lines') ? await this.lines(actor, asked) : null;
    const { organisation, maker } = await this.packs.names(actor.id);
    const cover = can.has('cover') ? (await this.cover.teams(actor)).teams : null;
    const audit = can.has('audit') ? await this.audit() : null;
    return {
      title: 'Dignity and respect, and supervision',
      lead: 'What a journal for reflection and supervision can say under Regulations 10 and 18.',
      cover: coverOf({ organisation, ...asked, maker, madeOn }),
      parts: [
        purposePart(), organisationPart(figures), lines ?? linesPart(null), coverPart(cover, madeOn), briefingsPart(await this.packs.briefings(asked.from, asked.to)),
        limitsPart((await this.limits.read(actor)).current), methodPart(), auditPart(audit), unsaidPart(),
      ],
    };
  }

  private async lines(actor: Actor, { from, to }: InspectionPackQuery): Promise<PaperPart> {
    const { parts, more } = await this.trends.choices(actor, {});
    const found = [];
    for (const { id, until } of parts.filter(({ cut }) => cut === 'service-line')) {
      // A part that was no more before these months has nothing in them.
      if (until === null || until >= from) found.push(await this.trends.read(actor, { from, to, cut: 'service-line', part: id }).catch(absent));
    }
    return linesPart({ lines: found.filter((each) => each !== null), more });
  }

  /** Walks along the whole chain, so many links a statement. */
  private async audit(): Promise<CheckedAudit> {
    const checked = { links: 0, day: null as string | null, faults: 0 };
    for (let after = '0'; ; ) {
      const page = await this.packs.checkedLinks(after);
      if (!page) return checked;
      checked.links += page.links;
      checked.faults += page.faults;
      checked.day = page.day;
      after = page.upTo;
    }
  }

  private faultsIn({ from, to }: InspectionPackQuery): FieldError[] {
    const last = monthNumber(to) - monthNumber(from);
    if (to >= this.clock.today().slice(0, 7)) return [{ pointer: '/to', detail: 'Choose a month that is over.' }];
    if (last < 0) return [{ pointer: '/from', detail: 'The first month comes before the last.' }];
    return last >= MOST_MONTHS ? [{ pointer: '/from', detail: 'Choose twelve months or fewer.' }] : [];
  }
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

/** A line that was there in other months than these. */
function absent(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}
