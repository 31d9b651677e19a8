import { ApiProperty } from '@nestjs/swagger';
import { AccountClosing } from './account-closing.response';

export class EntriesErasureResponse {
  @ApiProperty({ type: AccountClosing, nullable: true, description: 'null while nothing is asked for, and once its day has come' }) erasure: AccountClosing | null;
}
