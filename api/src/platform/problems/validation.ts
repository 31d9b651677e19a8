import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldError, Malformed } from './refusal';

/** The one pipe for everything that comes in: nothing unknown, nothing converted, faults at their fields, no text echoed. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new Malformed('Some of this is not as it should be.', errors.flatMap((error) => fieldErrors(error, ''))),
  });
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const constraints = error.constraints ?? {};
  const own = 'whitelistValidation' in constraints ? ['This is not something that can be sent here.'] : Object.values(constraints).slice(0, 1);
  return [...own.map((detail) => ({ pointer, detail })), ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}
