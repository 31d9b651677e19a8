import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class ExportRequest {
  @ApiProperty({ example: 'warm socks by the window', maxLength: 256, description: 'asked again, whoever is signed in' })
  @IsString({ message: 'Enter your password.' })
  @Length(1, 256, { message: 'Enter your password.' })
  password: string;
}
