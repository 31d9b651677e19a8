import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor, Role, SignedInRequest } from './actor';

export const DECISION = 'afterword:decision';

/** What a route decided about who may come in. Without one nobody may. */
export type Decision = { readonly public: string } | { readonly allow: 'staff' | Role };

/** Lets in everyone who is signed in (`staff`), or only people with this role. What they may do then is the policy's word. */
export const Allow = (who: 'staff' | Role): MethodDecorator => SetMetadata<string, Decision>(DECISION, { allow: who });

/** Lets in people who are not signed in, and says why. */
export const Public = (why: string): MethodDecorator => SetMetadata<string, Decision>(DECISION, { public: why });

/** The signed-in person, as a parameter of a controller's method. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<SignedInRequest>().user;
  if (!actor) throw new Error('This route is public: there is no actor.');
  return actor;
});
