import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldError, Malformed, NotFound } from './refusal';

/** The one pipe for everything that comes in: nothing unknown, nothing converted, faults at their fields, no text echoed. */
export function validation(): ValidationPipe {
  return new EveryDepth({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new Malformed('Some of this is not as it should be.', errors.flatMap((error) => fieldErrors(error, ''))),
  });
}

/** Answers a body that is nested deeper than the pipe can follow as what it is: not readable. */
class EveryDepth extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // PostgreSQL has no text with one in it. What is sealed may hold one; what is looked for may not.
    if (metadata.type === 'param' && holdsNul(value)) throw new NotFound();
    if (metadata.type === 'query' && holdsNul(value)) throw new Malformed('This has a letter in it that nothing here has.');
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof Error && error.name === 'RangeError') throw new Malformed('This is nested too deeply.');
      // Half of a letter (a lone surrogate), at which a check of addresses gives up.
      if (error instanceof URIError) throw new Malformed('This has letters that cannot be read.');
      throw error;
    }
  }
}

const holdsNul = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\0') : typeof value === 'object' && value !== null && Object.values(value).some((each) => holdsNul(each));

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const constraints = error.constraints ?? {};
  const own = 'whitelistValidation' in constraints ? ['This is not something that can be sent here.'] : Object.values(constraints).slice(-1);
  return [...own.map((detail) => ({ pointer, detail })), ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}
