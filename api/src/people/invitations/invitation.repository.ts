import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';

export interface QueuedInvitation {
  readonly staffId: string;
  readonly id: string;
  readonly seed: Buffer;
  readonly hash: Buffer;
}

/** An invitation that this process is to send now. */
export interface ClaimedInvitation {
  readonly id: string;
  readonly email: string;
  readonly seed: Buffer;
  readonly worksUntil: string;
  readonly tries: number;
}

export interface InvitationRow {
  readonly kind: 'invite' | 'reset';
  readonly queuedOn: string;
  readonly endedOn: string | null;
  readonly endedAs: 'accepted' | 'refused' | 'late' | 'replaced' | null;
  readonly worksUntil: string;
}

export interface InvitationFigures {
  readonly toInvite: number;
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
}

/** Invitations by mail. Nobody asks their table: only named functions answer, for administrators, or for whoever sends what waits. */
@Injectable()
export class InvitationRepository {
  /** what the mails bring that are sent with it */
  protected readonly kind: InvitationRow['kind'] = 'invite';

  constructor(private readonly database: Database) {}

  /** Who was invited of these; not who chose a password meanwhile, was suspended or left. */
  async invite(invitations: readonly QueuedInvitation[], until: Date, at: Date): Promise<string[]> {
    const asked = invitations.map(({ staffId, id, seed, hash }) => ({ staffId, id, seed: seed.toString('hex'), hash: hash.toString('hex') }));
    const rows = await this.database.rows<{ id: string }>('SELECT app.invite($1, $2, $3) AS id', [JSON.stringify(asked), until, at]);
    return rows.map(({ id }) => id);
  }

  /** Some of those who have no password and no invitation that waits or still works. */
  async uninvited(at: Date, most: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>('SELECT id FROM app.uninvited($1) AS id ORDER BY id LIMIT $2', [at, most]);
    return rows.map(({ id }) => id);
  }

  async figures(at: Date): Promise<InvitationFigures> {
    const rows = await this.database.rows<InvitationFigures>('SELECT to_invite AS "toInvite", waiting, sent, failed FROM app.invitations_of_house($1)', [at]);
    return rows[0] ?? { toInvite: 0, waiting: 0, sent: 0, failed: 0 };
  }

  /** The last invitation of somebody, or the code of a link to a new password while that works. */
  async of(staffId: string): Promise<InvitationRow | null> {
    const rows = await this.database.rows<InvitationRow>(
      'SELECT kind, queued_on::text AS "queuedOn", ended_on::text AS "endedOn", ended_as AS "endedAs", works_until::text AS "worksUntil" FROM app.invitation_of($1)', [staffId]);
    return rows[0] ?? null;
  }

  async claim(at: Date): Promise<ClaimedInvitation | null> {
    const rows = await this.database.single<ClaimedInvitation>('SELECT id, email, seed, works_until::text AS "worksUntil", tries FROM app.claim_invitation_of($1, $2)', [at, this.kind]);
    return rows[0] ?? null;
  }

  async end(id: string, outcome: 'accepted' | 'refused'): Promise<void> {
    await this.database.single('SELECT app.note_invitation($1, $2, NULL)', [id, outcome]);
  }

  async tryAgain(id: string, at: Date): Promise<void> {
    await this.database.single('SELECT app.note_invitation($1, NULL, $2)', [id, at]);
  }
}

/** The codes that links to a new password ask for, which wait and go as invitations do. */
@Injectable()
export class ResetCodeRepository extends InvitationRepository {
  protected override readonly kind = 'reset';
}
