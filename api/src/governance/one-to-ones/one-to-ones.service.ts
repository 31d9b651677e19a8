import { Injectable } from '@nestjs/common';
import { limits } from '@afterword/journal';
import type { Actor } from '../../platform/authorization';
import { Database, type Picture } from '../../platform/database';
import { type AuthorKey, Sealer, type SupervisionKey, SupervisionSealer } from '../../platform/sealing';
import { openComment } from '../../sharing';
import { nameOf } from '../exported-journal';
import {
  type ExportedDraft, type ExportedOneToOnes, type ExportedSession, type ExportedSupervision, exportedAgreement, exportedConcern, exportedPromise, exportedSession,
} from './exported-one-to-ones';
import { OneToOnesRepository, type SupervisionInExport } from './one-to-ones.repository';

/** Opens what a person has of their one-to-ones: what both can read, and of what each keeps for themselves the person's own alone. */
@Injectable()
export class OneToOnesService {
  constructor(
    private readonly rows: OneToOnesRepository,
    private readonly database: Database,
    private readonly authors: Sealer,
    private readonly supervisionKeys: SupervisionSealer,
  ) {}

  of(picture: Picture, actor: Actor, name: string, madeOn: string): ExportedOneToOnes {
    return {
      madeOn,
      name,
      supervisions: () => this.supervisions(picture, actor, name),
      groups: async () => (await this.rows.groups(picture, actor.id)).map(({ people, ...group }) => ({ ...group, with: people.map(nameOf) })),
      drafts: () => this.drafts(picture, actor, name),
    };
  }

  private async *supervisions(picture: Picture, actor: Actor, name: string): AsyncGenerator<ExportedSupervision> {
    for (const row of await this.rows.supervisions(picture, actor.id)) {
      const key = await this.keyOf(actor, row);
      const other = nameOf(row);
      const named = (id: string): string => (id === actor.id ? name : other);
      const { role, type, startedOn, endedOn } = row;
      yield {
        role, with: other, type, startedOn, endedOn,
        agreements: key ? (await this.rows.agreements(picture, row.id)).map((each) => exportedAgreement(key, each, named)) : [],
        promises: key ? (await this.rows.promises(picture, row.id)).map((each) => exportedPromise(key, each, named)) : [],
        concerns: key ? (await this.rows.concerns(picture, row.id)).map((each) => exportedConcern(key, each)) : [],
        sessions: () => this.sessions(picture, actor, row.id, key, named),
      };
    }
  }

  /** A page at a time. */
  private async *sessions(picture: Picture, actor: Actor, supervisionId: string, key: SupervisionKey | null, named: (id: string) => string): AsyncGenerator<ExportedSession> {
    for (let from: { day: string; id: string } | null = null; ; ) {
      const rows = await this.rows.sessions(picture, actor.id, supervisionId, from, limits.page);
      const own = rows.some(({ ownNote }) => ownNote !== null) ? await this.authors.keyOf(actor.id) : null;
      for (const row of rows) yield exportedSession(row, { supervision: key, own }, named);
      const last = rows.at(-1);
      if (!last || rows.length < limits.page) return;
      from = { day: last.day, id: last.id };
    }
  }

  /** The person's own words, and nothing of what they are about. */
  private async *drafts(picture: Picture, actor: Actor, name: string): AsyncGenerator<ExportedDraft> {
    const keys = new Map<string, AuthorKey>();
    for (let after: string | null = null; ; ) {
      const rows = await this.rows.drafts(picture, actor.id, after, limits.page);
      for (const row of rows) {
        const key = keys.get(row.authorId) ?? (await this.authors.keyOf(row.authorId));
        keys.set(row.authorId, key);
        yield { about: row.authorId === actor.id ? name : nameOf(row), on: row.writtenOn, text: openComment(key, row).text };
      }
      const last = rows.at(-1);
      if (!last || rows.length < limits.page) return;
      after = last.id;
    }
  }

  /** Whether the person may have this key is asked in a transaction of its own: a picture only reads. */
  private async keyOf(actor: Actor, { id, keyId }: SupervisionInExport): Promise<SupervisionKey | null> {
    return keyId === null ? null : this.database.asStaffMember(actor.id, () => this.supervisionKeys.keyOf(id));
  }
}
