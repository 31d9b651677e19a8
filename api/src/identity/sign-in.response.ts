import { ApiProperty } from '@nestjs/swagger';
import type { Actor } from '../platform/authorization';
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
  @ApiProperty({ enum: ['supervisor', 'educator', 'administrator'], isArray: true }) roles: ('supervisor' | 'educator' | 'administrator')[];
  @ApiProperty({ enum: ['write', 'read-inbox', 'read-trends', 'read-briefings', 'read-cover'], isArray: true })
  can: ('write' | 'read-inbox' | 'read-trends' | 'read-briefings' | 'read-cover')[];
  @ApiProperty({ description: '32 bytes in base64url: seals what this person writes on a device until it is saved here' }) localKey: string;
}

export function signInResponse(actor: Actor, { organisation, ...staffMember }: StaffMemberRow, localKey: string): SignInResponse {
  return {
    staffMember,
    organisation,
    roles: [...actor.roles].sort(),
    can: [
      'write',
      'read-briefings',
      ...(actor.roles.has('supervisor') ? (['read-inbox'] as const) : []),
      ...(actor.roles.has('educator') ? (['read-trends'] as const) : []),
      ...(actor.roles.has('administrator') ? (['read-cover'] as const) : []),
    ],
    localKey,
  };
}
