import { ApiProperty } from '@nestjs/swagger';

export class SignInWay {
  @ApiProperty() code: string;
  @ApiProperty({ description: 'what stands on the button' }) name: string;
}

export class SignInWayListResponse {
  @ApiProperty({ type: [SignInWay] }) providers: SignInWay[];
}

export class WayToProviderResponse {
  @ApiProperty({ description: 'where the browser goes now' }) address: string;
}

export class LinkedIdentity extends SignInWay {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null while it is not linked' }) linkedOn: string | null;
}

export class LinkedIdentityListResponse {
  @ApiProperty({ type: [LinkedIdentity] }) identities: LinkedIdentity[];
}
