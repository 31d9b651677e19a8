import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '../platform/problems';

export type RoleName = 'educator' | 'administrator' | 'governance';

/** A role in an address. Anything else names nothing: the same 404 as what does not exist. */
@Injectable()
export class GrantedRole implements PipeTransform<string, RoleName> {
  transform(value: string): RoleName {
    if (value !== 'educator' && value !== 'administrator' && value !== 'governance') throw new NotFound();
    return value;
  }
}
