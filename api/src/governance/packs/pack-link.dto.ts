import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

const WHOLE = 'The link is not whole. Open it again from where you have it.';

/** What stands after the # of a link. It comes in a body, since an address can be kept by what carries it. */
export class PackLinkRequest {
  @ApiProperty({ example: 'rM2yT0bWq4cE7uKxN9vZsJ1hLpA5oGdF3iQnXtYwC8k', minLength: 43, maxLength: 43 })
  @IsString({ message: WHOLE })
  @Matches(/^[\w-]{43}$/u, { message: WHOLE })
  token: string;
}

export class FetchPackRequest extends PackLinkRequest {
  @ApiProperty({ example: 'rain on the greenhouse roof', description: 'their own, as when they could sign in' })
  @IsString({ message: 'Enter your password.' })
  @MaxLength(1_000, { message: 'This is not your password.' })
  @Matches(/./su, { message: 'Enter your password.' })
  password: string;
}
