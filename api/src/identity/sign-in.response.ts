import { ApiProperty } from '@nestjs/swagger';
import type { SignedInActor } from '../platform/authorization';
import type { StaffMemberRow } from './sign-in.repository';

export class StaffMemberResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() givenName: string;
  @ApiProperty() familyName: string;
  @ApiProperty() email: string;
  @ApiProperty() jobTitle: string;
  @ApiProperty({ type: String, nullable: true }) team: string | null;
}

/** Who is signed in and what the shell may offer them. */
export class SignInResponse {
  @ApiProperty() staffMember: StaffMemberResponse;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day on which their account is erased, if they asked for that' }) closesOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day on which everything they wrote is erased, if they asked for that' }) entriesErasedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the last day of their contract, where one is set' }) lastDay: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'the version of the limits of confidentiality that they have not said they read' }) limitsToRead: number | null;
  @ApiProperty({ description: 'whether somebody may read entries of theirs by law, as far as they may know' }) readByLaw: boolean;
  @ApiProperty({ description: 'whether a legal hold stands on what they wrote, as far as they may know' }) heldByLaw: boolean;
  @ApiProperty({ enum: ['supervisor', 'educator', 'administrator', 'governance'], isArray: true }) roles: ('supervisor' | 'educator' | 'administrator' | 'governance')[];
  @ApiProperty({ enum: ['write', 'read-inbox', 'read-trends', 'read-briefings', 'draft-briefings', 'read-cover', 'read-audit', 'look-after-people', 'govern'], isArray: true })
  can: ('write' | 'read-inbox' | 'read-trends' | 'read-briefings' | 'draft-briefings' | 'read-cover' | 'read-audit' | 'look-after-people' | 'govern')[];
  @ApiProperty({ description: 'whether they have to set up a second step before anything else' }) enrols: boolean;
  @ApiProperty({ description: '32 bytes in base64url: seals what this person writes on a device until it is saved here' }) localKey: string;
}

export function signInResponse(actor: SignedInActor, { organisation, closesOn, entriesErasedOn, lastDay, limitsToRead, readByLaw, heldByLaw, ...staffMember }: StaffMemberRow, localKey: string): SignInResponse {
  return {
    staffMember,
    organisation,
    closesOn,
    entriesErasedOn,
    lastDay,
    enrols: actor.enrols,
    limitsToRead,
    readByLaw,
    heldByLaw,
    roles: [...actor.roles].sort(),
    can: [
      'write',
      'read-briefings',
      'read-trends',
      ...(actor.roles.has('supervisor') ? (['read-inbox'] as const) : []),
      ...(actor.roles.has('educator') ? (['draft-briefings'] as const) : []),
      ...(actor.roles.has('administrator') ? (['read-cover', 'read-audit', 'look-after-people'] as const) : []),
      ...(actor.roles.has('governance') ? (['govern'] as const) : []),
    ],
    // Somebody who has yet to set up a second step may know no more than the password.
    localKey: actor.enrols ? '' : localKey,
  };
}
