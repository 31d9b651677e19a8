import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class FirstCodeRequest {
  @ApiProperty({ example: '492 039', maxLength: 20, description: 'what the app shows now' })
  @IsString({ message: 'Enter the code that your app shows.' })
  @Length(1, 20, { message: 'Enter the code that your app shows.' })
  code: string;
}
