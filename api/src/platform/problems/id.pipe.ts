import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from './refusal';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** An id in an address. What is no id names nothing: the same 404 as an id that does not exist. */
@Injectable()
export class Id implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw new NotFound();
    return value.toLowerCase();
  }
}
