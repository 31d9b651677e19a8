import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches } from 'class-validator';

const EXAMPLE = Buffer.from('E-mail,First name,Last name,Job title,Staff group,Last day\r\nnoor.aziz@willowmere.example,Noor,Aziz,Physiotherapist,Therapy,31/01/2027\r\n').toString('base64');

/** A file of people, to be looked at before anything is done. */
export class ImportPreviewRequest {
  @ApiProperty({ format: 'byte', example: EXAMPLE, description: 'the file as base64, up to 5 MB: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs' })
  @IsString({ message: 'A file comes as base64.' })
  @Matches(/^[A-Za-z0-9+/]*={0,2}$/u, { message: 'A file comes as base64.' })
  file: string;
}

/** The same file once it was looked at. */
export class ImportRequest extends ImportPreviewRequest {
  @ApiProperty({ format: 'uuid', example: '0b1f3c52-6a7e-4d1b-8f0e-9c2d4a6b8e10', description: 'made by the client, so that a repeated request imports once' })
  @IsUUID(4, { message: 'The id of an import is a random UUID (version 4).' })
  id: string;

  @ApiProperty({ example: 'oZ3v0cRkQ9rJ2m1b8V7xYwT5uI4nE6sKdLfGhPqAaBc', description: '`seen` of the preview: what is done is exactly what was shown, or nothing' })
  @IsString({ message: 'Send what the preview said.' })
  @Matches(/^[A-Za-z0-9_-]{43}$/u, { message: 'Send what the preview said.' })
  seen: string;
}

export class ImportLinksRequest {
  @ApiProperty({ required: false, type: String, format: 'uuid', nullable: true, example: null, description: '`next` of the links before' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Send what the answer before said.' })
  after?: string | null;
}
