import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from './refusal';

/** The code of a briefing or a signpost in an address. What is none names nothing: the same 404 as one that was never there. */
@Injectable()
export class Code implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[a-z0-9][a-z0-9-]{0,59}$/u.test(value)) throw new NotFound();
    return value;
  }
}
