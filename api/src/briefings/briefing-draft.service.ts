import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { type BriefingDocument, draftOfNext, goingOnWith, knownThemes, publishedAlready, readDraft } from '@afterword/journal';
import { type Actor, demand } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database';
import { NotFound } from '../platform/problems';
import type { BeginDraftRequest, BriefingDraftRequest } from './briefing-draft.dto';
import { BriefingDraftChanged, DraftWasPublished, IsADraftAlready, IsPublishedAlready, NoDraft, NoSuchBriefing, NothingToRead, TooManyBriefingDrafts } from './briefing-draft.errors';
import { BriefingDraftRepository, type BriefingDraftRow } from './briefing-draft.repository';
import type { BriefingChoicesResponse, BriefingDraftListResponse, BriefingDraftResponse } from './briefing-draft.response';
import { permittedOnBriefingDraft } from './briefing.policy';
import { BriefingRepository } from './briefing.repository';
import { DocumentReading, type UnderstoodDocument } from './document-reading';

/** Drafts of briefings: begun from a document, corrected by any educator, thrown away. */
@Injectable()
export class BriefingDraftService {
  constructor(
    private readonly drafts: BriefingDraftRepository,
    private readonly briefings: BriefingRepository,
    private readonly reading: DocumentReading,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a draft of what was sent, or of the version before. A repeated request answers the same draft. It reads between two
   * transactions, since reading may take seconds. Throws a refusal at its field for what is no briefing, and IsADraftAlready for the
   * document of another draft and IsPublishedAlready for that of a published briefing, unless it is to be begun again or as a new version.
   */
  async begin(actor: Actor, request: BeginDraftRequest): Promise<{ draft: BriefingDraftResponse; isNew: boolean }> {
    demand(permittedOnBriefingDraft(actor), 'correct');
    const id = request.id.toLowerCase();
    const { kept, gone, before, published } = await this.database.asStaffMember(actor.id, async () => ({
      kept: await this.drafts.find(id),
      gone: await this.drafts.publishedFrom(id),
      before: request.newVersionOf === undefined ? null : ((await this.newest(request.newVersionOf)) ?? undefined),
      published: request.newVersionOf === undefined && !request.again ? await this.briefings.all() : [],
    }));
    if (kept) return { draft: present(actor, kept), isNew: false };
    if (gone) throw new DraftWasPublished();
    if (before === undefined) throw new NoSuchBriefing();
    const begun = begin(await this.reading.read(actor, request), before);
    if (!begun) throw new NothingToRead();
    return this.database.asStaffMember(actor.id, async () => {
      const twin = begun.source.length > 0 && !request.again ? await this.drafts.ofSource(begun.source) : null;
      if (twin && twin.id !== id) throw new IsADraftAlready(twin);
      const same = publishedAlready(begun.document, published);
      if (same) throw new IsPublishedAlready({ code: same.document.code, version: same.document.version, title: same.document.title, publishedOn: same.publishedOn });
      const row = { id, nextOf: before?.code ?? null, ...begun, source: [...begun.source], changedOn: this.clock.today() };
      const isNew = await this.drafts.begin(row, actor.id);
      const stored = await this.drafts.find(id);
      if (!stored) throw new TooManyBriefingDrafts();
      return { draft: present(actor, stored), isNew };
    });
  }

  async list(actor: Actor): Promise<BriefingDraftListResponse> {
    demand(permittedOnBriefingDraft(actor), 'read');
    return { drafts: await this.drafts.list() };
  }

  async read(actor: Actor, id: string): Promise<BriefingDraftResponse> {
    const row = await this.drafts.find(id);
    if (!row) throw new NotFound();
    demand(permittedOnBriefingDraft(actor), 'read');
    return present(actor, row);
  }

  /** Keeps a corrected draft. Saying the same again answers the same. Throws BriefingDraftChanged with both when another came first. */
  async correct(actor: Actor, id: string, request: BriefingDraftRequest, revision: number | null): Promise<BriefingDraftResponse> {
    const { draft: document, faults } = readDraft(request.document);
    if (!document) throw new NoDraft(faults);
    const row = await this.drafts.findForChange(id);
    if (!row) throw new NotFound();
    demand(permittedOnBriefingDraft(actor), 'correct');
    if (isDeepStrictEqual(document, row.document)) return present(actor, row);
    if (revision !== row.revision) throw new BriefingDraftChanged(present(actor, row), { document });
    const next = { ...row, document, revision: row.revision + 1, changedOn: this.clock.today() };
    await this.drafts.correct(id, next.revision, document, next.changedOn);
    return present(actor, next);
  }

  async discard(actor: Actor, id: string): Promise<void> {
    demand(permittedOnBriefingDraft(actor), 'discard');
    if (!(await this.drafts.discard(id))) throw new NotFound();
  }

  /** What a draft can go on with and whom it can be for. */
  async choices(actor: Actor): Promise<BriefingChoicesResponse> {
    demand(permittedOnBriefingDraft(actor), 'read');
    const documents = (await this.briefings.all()).map(({ document }) => document);
    return { themes: knownThemes(documents), teams: await this.drafts.teams() };
  }

  private async newest(code: string): Promise<BriefingDocument | undefined> {
    return (await this.briefings.all()).map(({ document }) => document).filter((document) => document.code === code).at(-1);
  }
}

/** What a draft begins as: a new text, a new text for the next version, or that version as it stands. */
function begin(understood: UnderstoodDocument | null, before: BriefingDocument | null): UnderstoodDocument | null {
  if (!understood) return before && { document: draftOfNext(before), source: [] };
  return before ? { ...understood, document: goingOnWith(understood.document, before) } : understood;
}

export function present(actor: Actor, { id, revision, nextOf, document, source, changedOn }: BriefingDraftRow): BriefingDraftResponse {
  return { id, revision, nextOf, document, source, changedOn, can: [...permittedOnBriefingDraft(actor)] };
}
