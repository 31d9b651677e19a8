import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class ErasureReceiptRequest {
  @ApiProperty({ example: 'QT4MK-7DXHE-92RWP-CJ8VB', maxLength: 40, description: 'the code that was given when closing began' })
  @IsString({ message: 'Enter the code of your receipt.' })
  @Length(20, 40, { message: 'The code has 20 letters and figures.' })
  code: string;
}
