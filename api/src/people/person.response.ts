import { ApiProperty } from '@nestjs/swagger';
import { type StaffGroup, staffGroups } from '@afterword/journal';
import { PersonName } from '../entries';
import { peopleProblems, type PeopleProblem } from './person.dto';
import { type PersonAction, personActions, type PersonState, personStates } from './person.policy';

const groups = staffGroups.map(({ code }) => code);

export class TeamName {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** Somebody in the list of people. Never when they signed in, and nothing of what they write. */
export class ListedPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() givenName: string;
  @ApiProperty() familyName: string;
  @ApiProperty() jobTitle: string;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: [String], description: 'who supervises them now, restorative supervision left out' }) supervisors: string[];
  @ApiProperty({ enum: personStates }) state: PersonState;
  @ApiProperty({ enum: peopleProblems, isArray: true }) problems: PeopleProblem[];
}

export class ProblemCount {
  @ApiProperty({ enum: peopleProblems }) problem: PeopleProblem;
  @ApiProperty() people: number;
}

export class PeoplePageResponse {
  @ApiProperty({ type: [ListedPerson], description: 'whoever has something to be seen to first, then by name; 50 a page' }) people: ListedPerson[];
  @ApiProperty({ type: [ProblemCount], description: 'of everyone who works here' }) problems: ProblemCount[];
  @ApiProperty({ description: 'how many work here' }) working: number;
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class ArrangedSupervision {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: PersonName }) person: PersonName;
  @ApiProperty({ enum: ['supervised-by', 'supervises'] }) side: 'supervised-by' | 'supervises';
  @ApiProperty({ enum: ['professional', 'line-management'] }) type: 'professional' | 'line-management';
  @ApiProperty({ format: 'date' }) startedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
}

/** That somebody is to become an information-governance lead, which waits for one. */
export class LeadAsked {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ description: 'who asked for it' }) by: string;
}

export class PeopleEvent {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ description: 'who did it' }) by: string;
  @ApiProperty({ description: 'what it was, in words; never what stood there' }) words: string;
}

/** The last mail to somebody that brings a way in: an invitation, or the code for a link to a new password. */
export class PersonInvitation {
  @ApiProperty({ format: 'date', description: 'when it was asked for' }) on: string;
  @ApiProperty({ enum: ['waiting', 'sent', 'failed', 'replaced'], description: 'failed: the mail server would not take it; replaced: another link took its place' }) state: 'waiting' | 'sent' | 'failed' | 'replaced';
  @ApiProperty({ format: 'date', description: 'the last day on which its link works' }) worksUntil: string;
}

/** A person as an administrator looks after them. */
export class PersonResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() givenName: string;
  @ApiProperty() familyName: string;
  @ApiProperty() email: string;
  @ApiProperty() jobTitle: string;
  @ApiProperty({ type: String, enum: groups, nullable: true, description: 'null until an administrator says, of whoever a directory brought in with a job that nobody here has' }) staffGroup: StaffGroup | null;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) leftOn: string | null;
  @ApiProperty({ enum: personStates }) state: PersonState;
  @ApiProperty({ enum: ['educator', 'administrator', 'governance'], isArray: true }) roles: ('educator' | 'administrator' | 'governance')[];
  @ApiProperty({ type: String, nullable: true, example: 'Trust sign-in', description: 'whose group made them an educator; null where a person here did, or where they are none' }) educatorBy: string | null;
  @ApiProperty({ type: LeadAsked, nullable: true, description: 'asked for, and given once a lead agrees; null where nothing waits' }) leadAsked: LeadAsked | null;
  @ApiProperty({ type: [String], description: 'who may agree to a new information-governance lead; where nobody may, whoever runs the server names one' }) leadsWhoAgree: string[];
  @ApiProperty({ type: String, nullable: true, description: 'who asked for a new password for them, within a week' }) resetAskedBy: string | null;
  @ApiProperty({ description: 'this hospital sends mails, so that they can be invited by one' }) sendsMail: boolean;
  @ApiProperty({ type: PersonInvitation, nullable: true, description: 'null where none was sent by mail' }) invitation: PersonInvitation | null;
  @ApiProperty({ type: PersonInvitation, nullable: true, description: 'the mail with the code for a link to a new password, while that link works' }) code: PersonInvitation | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the first day on which a link to a new password can be made, where their address was changed within a week' }) linkFrom: string | null;
  @ApiProperty({ type: [ArrangedSupervision], description: 'now, then once; restorative supervision is left out' }) supervisions: ArrangedSupervision[];
  @ApiProperty({ type: [PeopleEvent], description: 'what administrators did, newest first' }) events: PeopleEvent[];
  @ApiProperty() revision: number;
  @ApiProperty({ enum: personActions, isArray: true }) can: PersonAction[];
  @ApiProperty({ description: 'whoever asks became an administrator within a week, so that some of it waits' }) askerIsNew: boolean;
}

/** A one-time link, shown once. */
export class MadeLinkResponse {
  @ApiProperty({ enum: ['invite', 'reset'] }) kind: 'invite' | 'reset';
  @ApiProperty({ description: 'what follows the # of the address /link' }) token: string;
  @ApiProperty({ type: String, nullable: true, description: 'to which address the code goes without which it does not work; null where it asks for none' }) codeTo: string | null;
  @ApiProperty({ format: 'date', description: 'the last day on which it works' }) worksUntil: string;
}

export class TeamListResponse {
  @ApiProperty({ type: [TeamName], description: 'those that are open, wards first, by name' }) teams: TeamName[];
}
