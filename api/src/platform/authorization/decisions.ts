import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Role, SignedInActor, SignedInRequest } from './actor';

export const DECISION = 'afterword:decision';

/** What a route decided about who may come in. Without one nobody may. */
export type Decision = { readonly public: string } | { readonly allow: 'staff' | Role };

/** Lets in everyone who is signed in (`staff`), or only people with this role. What they may do then is the policy's word. */
export const Allow = (who: 'staff' | Role): MethodDecorator => SetMetadata<string, Decision>(DECISION, { allow: who });

/** Lets in people who are not signed in, and says why. */
export const Public = (why: string): MethodDecorator => SetMetadata<string, Decision>(DECISION, { public: why });

export const PROVEN = 'afterword:proven';

/** Refuses whoever has not shown in the last minutes, with their password or second step, that they are who they say. */
export const Proven = (): MethodDecorator => SetMetadata(PROVEN, true);

export const WHILE_ENROLLING = 'afterword:while-enrolling';

/** Also lets in people who have to set up a second step before anything else. */
export const WhileEnrolling = (): MethodDecorator => SetMetadata(WHILE_ENROLLING, true);

/** The signed-in person, as a parameter of a controller's method. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): SignedInActor => {
  const actor = context.switchToHttp().getRequest<SignedInRequest>().user;
  if (!actor) throw new Error('This route is public: there is no actor.');
  return actor;
});
