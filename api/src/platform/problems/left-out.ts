import { ValidateIf } from 'class-validator';

/** A field that may be left out; null is not the same, and no such field has it. Where null says something, `IsOptional` stands instead. */
export const LeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
