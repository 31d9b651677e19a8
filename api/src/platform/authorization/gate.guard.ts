import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { NotFound, NotPermitted, Refusal } from '../problems';
import type { SignedInRequest } from './actor';
import { DECISION, type Decision, PROVEN, WHILE_ENROLLING } from './decisions';

class NotSignedIn extends Refusal {
  constructor() {
    super(401, 'Please sign in', 'You are not signed in, or your sign-in has ended. Your words are still on your screen.');
  }
}

class SecondStepWanted extends Refusal {
  constructor() {
    super(403, 'A second step first', 'Where you work, people with your role need a second step when they sign in. Set it up first; your words are still on your screen.');
  }
}

class ProofWanted extends Refusal {
  constructor() {
    super(403, 'Show that it is you', 'Show again that it is you, with your password, a code or a passkey. Then this works for five minutes.', { members: { wants: 'proof' } });
  }
}

/** Stands before every route. A route without a decision lets nobody in. */
@Injectable()
export class Gate extends AuthGuard('sign-in') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const decision = this.reflector.get<Decision | undefined>(DECISION, context.getHandler());
    if (!decision) throw new NotFound();
    if ('public' in decision) return true;
    await super.canActivate(context);
    this.checkPerson(context.switchToHttp().getRequest<SignedInRequest>());
    const actor = context.switchToHttp().getRequest<SignedInRequest>().user;
    const marked = (mark: string): boolean => this.reflector.get<boolean | undefined>(mark, context.getHandler()) === true;
    if (actor?.enrols && !marked(WHILE_ENROLLING)) throw new SecondStepWanted();
    if (decision.allow !== 'staff' && !actor?.roles.has(decision.allow)) throw new NotPermitted('This page is for people with another task here.');
    if (marked(PROVEN) && !actor?.proved) throw new ProofWanted();
    return true;
  }

  override handleRequest<T>(error: unknown, actor: T | false): T {
    if (error) throw error;
    if (!actor) throw new NotSignedIn();
    return actor;
  }

  /**
   * A page says for whom it asks: a browser has one cookie, but may have an older window in which somebody else was signed
   * in. What is typed there is not taken for the words of whoever signed in since.
   */
  private checkPerson(request: SignedInRequest): void {
    const person = request.headers['x-afterword-person'];
    if (person !== undefined && person !== request.user?.id) throw new NotSignedIn();
  }
}
