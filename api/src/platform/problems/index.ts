export { type FieldError, Malformed, NotFound, NotPermitted, Refusal, RuleBroken } from './refusal';
