import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { directoryLimits } from '@afterword/journal';
import { Line } from '../platform/problems/line';

export class DirectoryTokenRequest {
  @ApiProperty({ format: 'uuid', example: '2b0f4a1d-7a2b-4d0e-9a55-5a0e2b7c9d31', description: 'made by the client' })
  @IsUUID(4, { message: 'The id of a token is a random UUID (version 4).' })
  id: string;

  @ApiProperty({ example: 'Entra ID', maxLength: directoryLimits.name, description: 'by which the audit names the directory' })
  @Line(directoryLimits.name, 'Say which directory it is for, like “Entra ID”.')
  name: string;
}
