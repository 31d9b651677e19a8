import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { type Ability, SignIn } from './sign-in';

/** Lets signed-in people through and sends others to sign in, with the address to come back to. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const [signIn, router] = [inject(SignIn), inject(Router)];
  await signIn.known();
  // Some have to set up a second step before anything else.
  if (signIn.current()?.enrols && !/^\/(second-step|passkeys)/u.test(state.url)) return router.parseUrl('/second-step');
  if (signIn.current()) return true;
  return router.createUrlTree(['/sign-in'], { queryParams: state.url === '/' ? {} : { return: state.url } });
};

/** Lets people through who can use this part; for others it is not there. */
export const withAbility = (ability: Ability): CanActivateFn => () => {
  const [signIn, router] = [inject(SignIn), inject(Router)];
  return signIn.can(ability) || new RedirectCommand(router.parseUrl('/not-here'), { skipLocationChange: true });
};
