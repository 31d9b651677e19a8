import { Injectable } from '@nestjs/common';
import { briefingOfDraft, type BriefingDocument, type DraftFault, faultsOfDraft, knownThemes, NoCodeIsLeft, whatBecomes } from '@afterword/journal';
import { type Actor, demand } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import type { PublicationRequest } from './briefing-draft.dto';
import { AddressedToNobody, BriefingDraftChanged, CannotBePublished, PublicationChanged } from './briefing-draft.errors';
import { BriefingDraftRepository, type BriefingDraftRow } from './briefing-draft.repository';
import type { PublicationPreview, PublicationResponse, RetirementResponse } from './briefing-draft.response';
import { present } from './briefing-draft.service';
import { permittedOnBriefing, permittedOnBriefingDraft } from './briefing.policy';
import { BriefingRepository } from './briefing.repository';

/** How a draft becomes a briefing that never changes, and how a briefing retires. */
@Injectable()
export class BriefingPublicationService {
  constructor(
    private readonly drafts: BriefingDraftRepository,
    private readonly briefings: BriefingRepository,
    private readonly clock: Clock,
  ) {}

  /** What publishing the draft as it stands would do, and what keeps it from being published. Changes nothing. */
  async preview(actor: Actor, id: string): Promise<PublicationPreview> {
    const row = await this.drafts.find(id);
    if (!row) throw new NotFound();
    demand(permittedOnBriefingDraft(actor), 'publish');
    return this.previewOf(row, await this.documents());
  }

  /**
   * Publishes the draft as it was looked at: on its revision, else BriefingDraftChanged, and with what the preview said, else PublicationChanged. Publishing a draft again answers what it was published
   * as. The next version of a retired briefing brings it back. Throws CannotBePublished at each place at fault.
   */
  async publish(actor: Actor, id: string, request: PublicationRequest, revision: number | null): Promise<PublicationResponse> {
    demand(permittedOnBriefingDraft(actor), 'publish');
    await this.drafts.publishAlone();
    const row = await this.drafts.findForChange(id);
    if (!row) return this.publishedBefore(id);
    if (revision !== row.revision) throw new BriefingDraftChanged(present(actor, row), null);
    const documents = await this.documents();
    if (!wasLookedAt(previewOf(row, documents), request)) throw new PublicationChanged(await this.previewOf(row, documents));
    const teams = await this.addressed(request);
    const document = published(row, documents);
    const publishedOn = this.clock.today();
    await this.drafts.publish(document, id, teams, actor.id, publishedOn);
    await this.drafts.bringBack(document.code);
    return { code: document.code, version: document.version, publishedOn };
  }

  private async previewOf(row: BriefingDraftRow, documents: readonly BriefingDocument[]): Promise<PublicationPreview> {
    return { ...previewOf(row, documents), addressedBefore: row.nextOf === null ? null : await this.drafts.addressed(row.nextOf) };
  }

  /** Takes a briefing out of what is offered. Entries keep its tags, and everyone can still read it. Retiring it again changes nothing. */
  async retire(actor: Actor, code: string): Promise<RetirementResponse> {
    const before = await this.standing(actor, code);
    const today = this.clock.today();
    if (before === null) await this.drafts.retire(code, today, actor.id);
    return retirement(actor, code, before ?? today);
  }

  async bringBack(actor: Actor, code: string): Promise<RetirementResponse> {
    if ((await this.standing(actor, code)) !== null) await this.drafts.bringBack(code);
    return retirement(actor, code, null);
  }

  private async standing(actor: Actor, code: string): Promise<string | null> {
    const retiredOn = await this.drafts.retiredOn(code);
    if (retiredOn === undefined) throw new NotFound();
    demand(permittedOnBriefing(actor, { retiredOn }), retiredOn === null ? 'retire' : 'bring-back');
    return retiredOn;
  }

  private async publishedBefore(draftId: string): Promise<PublicationResponse> {
    const published = await this.drafts.publishedFrom(draftId);
    if (!published) throw new NotFound();
    return published;
  }

  private async addressed({ addressedTo, teams = [] }: PublicationRequest): Promise<readonly string[] | null> {
    if (addressedTo === 'all') return null;
    if (teams.length === 0) throw new AddressedToNobody('Choose at least one team, or everyone.');
    const known = new Set((await this.drafts.teams()).map(({ id }) => id));
    const wanted = teams.map((id) => id.toLowerCase());
    if (!wanted.every((id) => known.has(id))) throw new AddressedToNobody('One of these teams is not here any more. Choose again.');
    return [...new Set(wanted)];
  }

  private async documents(): Promise<BriefingDocument[]> {
    return (await this.briefings.all()).map(({ document }) => document);
  }
}

/** What publishing a draft after these documents would do. */
function previewOf({ document, nextOf }: BriefingDraftRow, documents: readonly BriefingDocument[]): Omit<PublicationPreview, 'addressedBefore'> {
  const { goesOn, begins, ends } = whatBecomes(document, documents, nextOf);
  const faults = faultsOfDraft(document, knownThemes(documents)).map(({ pointer, detail }) => ({ pointer: `/document${pointer}`, detail }));
  return { version: documents.filter(({ code }) => code === nextOf).length + 1, goesOn: [...goesOn], begins: [...begins], ends: [...ends], faults };
}

function wasLookedAt({ version, ends }: Pick<PublicationPreview, 'version' | 'ends'>, looked: PublicationRequest): boolean {
  const codes = new Set(looked.ends);
  return version === looked.version && ends.length === codes.size && ends.every(({ code }) => codes.has(code));
}

/** The briefing that a draft is published as. */
function published({ document, nextOf }: BriefingDraftRow, documents: readonly BriefingDocument[]): BriefingDocument {
  const faults: readonly DraftFault[] = faultsOfDraft(document, knownThemes(documents));
  if (faults.length > 0) throw new CannotBePublished(faults);
  try {
    return briefingOfDraft(document, documents, nextOf);
  } catch (error) {
    if (!(error instanceof NoCodeIsLeft)) throw error;
    throw new CannotBePublished([{ pointer: '/themes', detail: 'There is no code left for one of these: a theme has had 99 behaviours. Let it be a new theme.' }]);
  }
}

function retirement(actor: Actor, code: string, retiredOn: string | null): RetirementResponse {
  return { code, retiredOn, can: [...permittedOnBriefing(actor, { retiredOn })] };
}
