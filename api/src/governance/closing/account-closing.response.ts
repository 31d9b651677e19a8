import { ApiProperty } from '@nestjs/swagger';

export class AccountClosing {
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ format: 'date', description: 'the day on which it is erased; until then it can be undone' }) eraseOn: string;
}

export class AccountClosingResponse {
  @ApiProperty({ type: AccountClosing, nullable: true, description: 'null while the account is not closing' }) closing: AccountClosing | null;
}

export class AccountClosingBegun extends AccountClosing {
  @ApiProperty({ description: 'opens the receipt without a sign-in; shown once and kept only as a hash' }) code: string;
}

/** How far an erasure has come. It says days, and not whose it is. */
export class ErasureReceiptResponse extends AccountClosing {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null while it can still be undone' }) erasedOn: string | null;
  @ApiProperty({ description: 'false also where nothing had ever been written, so that there was no key' }) keyDestroyed: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day on which the last copy of the key in a backup is gone' }) backupsGoneOn: string | null;
  @ApiProperty({ description: 'true where only what somebody wrote is erased, and their account stays' }) accountStays: boolean;
}
