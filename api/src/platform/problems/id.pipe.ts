import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from './refusal';

/** An id as it is stored: lower case, of any version. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** An id in an address. What is no id names nothing: the same 404 as an id that does not exist. */
@Injectable()
export class Id implements PipeTransform<string, string> {
  transform(value: string): string {
    const id = value.toLowerCase();
    if (!UUID.test(id)) throw new NotFound();
    return id;
  }
}
