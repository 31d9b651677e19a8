import { Injectable } from '@nestjs/common';
import { type AdministrationEvent, AdministrationEvents, type AuditedAction, toldOfAction } from '../audit';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { MailServer } from '../platform/mail/mail-server';
import { ArrangingRepository, type ArrangedRow } from './arranging.repository';
import type { NewPersonRequest, PeopleSearchRequest, PersonRequest } from './person.dto';
import { AccountErased, EmailIsTaken, LastAdministrator, LastDayPassed, NewAdministrator, PersonChanged, PersonIdIsTaken, TeamIsUnknown } from './person.errors';
import { permittedOnPerson, type PersonAction, type PersonFacts } from './person.policy';
import { InvitationRepository, type InvitationRow } from './invitations/invitation.repository';
import { type FoundPersonRow, LastOne, type ListedPersonRow, PersonRepository } from './person.repository';
import type { ArrangedSupervision, PeoplePageResponse, PersonInvitation, PersonResponse, TeamListResponse } from './person.response';

const PAGE = 50;

type PersonToLookAfter = FoundPersonRow & Pick<PersonFacts, 'addressIsNew'>;

/** The people of the house, for administrators, in the order of a person's time here. */
@Injectable()
export class PersonService {
  constructor(
    private readonly people: PersonRepository,
    private readonly arranging: ArrangingRepository,
    private readonly events: AdministrationEvents,
    private readonly invitations: InvitationRepository,
    private readonly mail: MailServer,
    private readonly clock: Clock,
  ) {}

  /** A page of people, whoever has something to be seen to first. */
  async search(_actor: Actor, { words, problem, left, cursor }: PeopleSearchRequest): Promise<PeoplePageResponse> {
    const wanted = { words: words?.trim().toLowerCase() || null, problem: problem ?? null, left: left ?? false, after: cursor === undefined ? null : placeIn(cursor) };
    const rows = await this.people.list(wanted, PAGE + 1);
    const page = rows.slice(0, PAGE);
    const last = page.at(-1);
    return {
      people: page.map(({ id, givenName, familyName, jobTitle, team, supervisors, state, problems }) => ({ id, givenName, familyName, jobTitle, team, supervisors, state, problems })),
      ...(await this.people.problems()),
      next: last && rows.length > PAGE ? cursorOf(last) : null,
    };
  }

  async teams(): Promise<TeamListResponse> {
    return { teams: await this.people.teams() };
  }

  /** Brings somebody in; they get in with a link. Repeating it with the same id brings in once. */
  async bringIn(actor: Actor, { id, ...asked }: NewPersonRequest): Promise<PersonResponse> {
    const person = trimmed(asked);
    await this.check(id, person);
    if (!(await this.people.bringIn(id, person))) {
      const there = await this.people.find(id);
      if (there?.email.toLowerCase() !== person.email.toLowerCase()) throw new PersonIdIsTaken();
    } else {
      await this.note(actor, 'person-added', id);
    }
    return this.read(actor, id);
  }

  async read(actor: Actor, id: string): Promise<PersonResponse> {
    return this.present(actor, await this.permitted(actor, id, 'read'));
  }

  /** Changes what is written down of somebody. Throws PersonChanged with both when somebody else came first. */
  async change(actor: Actor, id: string, asked: PersonRequest, revision: number | null): Promise<PersonResponse> {
    if (revision === null) throw new Malformed('Send If-Match with the revision that you have, as it stood in ETag.');
    const row = await this.permitted(actor, id, 'change');
    const person = trimmed(asked);
    if (row.revision !== revision) throw new PersonChanged(await this.present(actor, row), person);
    await this.check(id, person);
    if (!(await this.people.change(id, revision, this.clock.today(), person))) throw new PersonChanged(await this.read(actor, id), person);
    await this.note(actor, 'person-changed', id);
    return this.read(actor, id);
  }

  /** They cannot sign in from the next request on; nothing else of theirs changes. */
  async suspend(actor: Actor, id: string): Promise<PersonResponse> {
    const row = await this.permitted(actor, id, 'read');
    if (row.state === 'suspended') return this.present(actor, row);
    demandOn(actor, row, 'suspend');
    await keepingOne(() => this.people.suspend(id, this.clock.today()));
    await this.note(actor, 'person-suspended', id);
    return this.read(actor, id);
  }

  async unsuspend(actor: Actor, id: string): Promise<PersonResponse> {
    const row = await this.permitted(actor, id, 'read');
    if (row.state === 'left') demandOn(actor, row, 'unsuspend');
    if (row.state === 'suspended') {
      if (row.endsOn !== null && row.endsOn < this.clock.today()) throw new LastDayPassed();
      await this.people.suspend(id, null);
      await this.note(actor, 'person-resumed', id);
    }
    return this.read(actor, id);
  }

  /** Gives a role. An information-governance lead is only asked for, once the house is new no more, and made where another lead agrees. */
  async grant(actor: Actor, id: string, role: 'educator' | 'administrator' | 'governance'): Promise<PersonResponse> {
    const row = await this.permitted(actor, id, 'read');
    const asks = role === 'governance' && !row.firstLeads;
    if (asks && !row.roles.includes(role) && row.leadAsked === null) {
      demandOn(actor, row, 'ask-governance');
      // The database writes it down, and tells whoever may agree.
      await this.people.grant(id, 'governance-asked', this.clock.today());
    } else if (!asks && !row.roles.includes(role)) {
      demandOn(actor, row, `grant-${role}`);
      const aboutId = await this.people.grant(id, role, this.clock.today());
      if (aboutId) await this.note(actor, 'role-granted', id, { aboutId });
    }
    return this.read(actor, id);
  }

  async revoke(actor: Actor, id: string, role: 'educator' | 'administrator' | 'governance'): Promise<PersonResponse> {
    const row = await this.permitted(actor, id, 'read');
    if (role === 'governance' && row.leadAsked !== null) {
      demandOn(actor, row, 'revoke-governance');
      const aboutId = await this.people.currentGrant(id, 'governance-asked');
      if (aboutId) await this.note(actor, 'role-asking-ended', id, { aboutId });
      await this.people.revoke(id, 'governance-asked', this.clock.today());
    } else if (row.roles.includes(role)) {
      demandOn(actor, row, `revoke-${role}`);
      const aboutId = await this.people.currentGrant(id, role);
      if (aboutId) await this.note(actor, 'role-revoked', id, { aboutId });
      await keepingOne(() => this.people.revoke(id, role, this.clock.today()));
    }
    // Whoever takes their own administration back sees nobody from now on.
    return actor.id === id && role === 'administrator' ? this.present({ ...actor, roles: new Set() }, { ...row, roles: row.roles.filter((each) => each !== role) }) : this.read(actor, id);
  }

  /** From the next request on they are signed out, their supervisions and what was shared in them end, and their grants. */
  async leave(actor: Actor, id: string): Promise<void> {
    const row = await this.permitted(actor, id, 'read');
    if (row.state === 'left') return;
    demandOn(actor, row, 'leave');
    await this.noteLeaving(actor, row);
    await keepingOne(() => this.people.leave(id, this.clock.today()));
  }

  /** To the same account, with what they wrote. Supervisions, shares and roles that ended stay ended. Throws AccountErased where there is nothing to come back to. */
  async bringBack(actor: Actor, id: string): Promise<PersonResponse> {
    const row = await this.permitted(actor, id, 'read');
    if (row.state === 'left') {
      demand(permittedOnPerson(actor, row), 'bring-back');
      if (!(await this.people.bringBack(id))) {
        // Somebody else may have done so in the same moment.
        if ((await this.permitted(actor, id, 'read')).state === 'left') throw new AccountErased();
        return this.read(actor, id);
      }
      await this.note(actor, 'person-back', id, { day: this.clock.today() });
    }
    return this.read(actor, id);
  }

  /** Writes down what was done, before it can take from the actor the right to write it down. */
  async note(actor: Actor, action: AuditedAction, subjectId: string, more: Pick<AdministrationEvent, 'aboutId' | 'day'> = {}): Promise<void> {
    await this.events.note({ actorId: actor.id, action, subjectId, ...more });
  }

  /** Somebody whom the actor may do this with. Throws NotFound for whoever is not there, NotPermitted for what is not allowed. */
  async permitted(actor: Actor, id: string, action: PersonAction): Promise<PersonToLookAfter> {
    const row = await this.find(id);
    if (!row) throw new NotFound();
    demandOn(actor, row, action);
    return row;
  }

  /** With each supervision and role that ends. What was shared, and whether they were signed in, is counted nowhere. */
  private async noteLeaving(actor: Actor, { id, roles, leadAsked }: FoundPersonRow): Promise<void> {
    const told: AdministrationEvent[] = [{ actorId: actor.id, action: 'person-left', subjectId: id, day: this.clock.today() }];
    for (const role of roles) told.push({ actorId: actor.id, action: 'role-revoked', subjectId: id, aboutId: (await this.people.currentGrant(id, role)) ?? undefined });
    if (leadAsked !== null) told.push({ actorId: actor.id, action: 'role-asking-ended', subjectId: id, aboutId: (await this.people.currentGrant(id, 'governance-asked')) ?? undefined });
    for (const { id: aboutId, superviseeId, endedOn } of await this.arranging.around(id)) {
      if (endedOn === null) told.push({ actorId: actor.id, action: 'supervision-ended', subjectId: superviseeId, aboutId });
    }
    await this.events.noteAll(told);
  }

  private async find(id: string): Promise<PersonToLookAfter | null> {
    const row = await this.people.find(id);
    return row && { ...row, addressIsNew: this.mail.settings !== null && row.addressStandsFrom !== null && row.addressStandsFrom > this.clock.today() };
  }

  private async check(id: string, { email, teamId }: PersonRequest): Promise<void> {
    if (teamId !== null && !(await this.people.hasTeam(teamId, id))) throw new TeamIsUnknown();
    const holder = await this.people.holderOf(email);
    if (holder !== null && holder !== id.toLowerCase()) throw new EmailIsTaken();
  }

  private async present(actor: Actor, row: PersonToLookAfter): Promise<PersonResponse> {
    const { id, givenName, familyName, email, jobTitle, staffGroup, team, endsOn, leftOn, state, roles, revision } = row;
    const mailed = await this.invitations.of(id);
    return {
      id, givenName, familyName, email, jobTitle, staffGroup, team, endsOn, leftOn, state, roles, revision,
      educatorBy: row.educatorBy,
      leadAsked: row.leadAsked,
      leadsWhoAgree: [...row.leadsWhoAgree],
      resetAskedBy: row.resetAskedBy === null ? null : await this.people.nameOf(row.resetAskedBy),
      sendsMail: this.mail.settings !== null,
      invitation: mailed?.kind === 'invite' ? mailIn(mailed) : null,
      code: mailed?.kind === 'reset' ? mailIn(mailed) : null,
      linkFrom: row.addressIsNew ? row.addressStandsFrom : null,
      supervisions: (await this.arranging.around(id)).map((each) => arranged(id, each)),
      events: (await this.people.events(id)).map(({ on, by, action, role }) => ({ on, by, words: toldOfAction(action, role) })),
      can: [...permittedOnPerson(actor, row)],
      askerIsNew: row.askerIsNew,
    };
  }
}

/** Throws NotPermitted, in words of its own where it will be permitted in a week. */
function demandOn(actor: Actor, row: PersonToLookAfter, action: PersonAction): void {
  if (row.askerIsNew && !permittedOnPerson(actor, row).has(action) && permittedOnPerson(actor, { ...row, askerIsNew: false }).has(action)) throw new NewAdministrator();
  demand(permittedOnPerson(actor, row), action);
}

function arranged(of: string, { id, superviseeId, supervisorId, givenName, familyName, type, startedOn, endedOn }: ArrangedRow): ArrangedSupervision {
  const supervisedBy = superviseeId === of;
  return { id, person: { id: supervisedBy ? supervisorId : superviseeId, givenName, familyName }, side: supervisedBy ? 'supervised-by' : 'supervises', type, startedOn, endedOn };
}

const stateOf = { accepted: 'sent', refused: 'failed', late: 'failed', replaced: 'replaced' } as const;

function mailIn(row: InvitationRow): PersonInvitation {
  return { on: row.queuedOn, state: row.endedAs === null ? 'waiting' : stateOf[row.endedAs], worksUntil: row.worksUntil };
}

async function keepingOne(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof LastOne ? new LastAdministrator() : error;
  }
}

function trimmed(person: PersonRequest): PersonRequest {
  const { givenName, familyName, email, jobTitle, staffGroup, teamId, endsOn } = person;
  return { givenName: givenName.trim(), familyName: familyName.trim(), email, jobTitle: jobTitle.trim(), staffGroup, teamId, endsOn };
}

function cursorOf({ rank, sortedBy, id }: ListedPersonRow): string {
  return Buffer.from(JSON.stringify([rank, sortedBy, id])).toString('base64url');
}

function placeIn(cursor: string): Pick<ListedPersonRow, 'rank' | 'sortedBy' | 'id'> {
  try {
    const [rank, sortedBy, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [number, string, string];
    if (Number.isInteger(rank) && Math.abs(rank) < 9 && typeof sortedBy === 'string' && !sortedBy.includes('\0') && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) return { rank, sortedBy, id };
  } catch {
    // Not ours: answered below.
  }
  throw new Malformed('This is not the place of a page.', [{ pointer: '/cursor', detail: 'This is not the place of a page.' }]);
}
