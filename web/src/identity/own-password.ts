import { passwordFault } from '@afterword/journal';
import { ErrorSummary, FieldError } from '@afterword/ui';
import { Component, computed, inject, output, signal, viewChild } from '@angular/core';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { FormTroubles } from '../platform/forms';
import { type Refusal, refusalOf, waitInWords } from '../platform/problems';
import { ProofApi } from '../platform/proof';
import { SignIn } from '../platform/sign-in';
import { AccountApi } from './account-api';
import { NewPassword } from './new-password';

type Field = 'password' | 'newPassword';

/** On the account page: another password, with the one they have; or that they have none. */
@Component({
  selector: 'aw-own-password',
  imports: [ErrorSummary, FieldError, NewPassword],
  templateUrl: './own-password.html',
})
export class OwnPassword {
  private readonly api = inject(AccountApi);
  private readonly signIn = inject(SignIn);
  private readonly announcer = inject(Announcer);
  private readonly summary = viewChild(ErrorSummary);
  /** The password is another one now. */
  readonly done = output();
  protected readonly email = computed(() => this.signIn.current()?.staffMember.email ?? '');
  private readonly ways = inject(ProofApi).ways();
  /** Where that does not load, there may be one. */
  protected readonly none = computed(() => this.ways.hasValue() && !this.ways.value().password);
  protected readonly open = signal(false);
  protected readonly changed = signal(false);
  protected readonly busy = signal(false);
  protected readonly shown = signal(false);
  protected readonly password = signal('');
  protected readonly newPassword = signal('');
  protected readonly troubles = new FormTroubles(this.summary, (name) => name === 'password' ? 'own-password' : 'new-password');

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy() || this.missing()) return;
    this.busy.set(true);
    try {
      await this.api.changePassword({ password: this.password(), newPassword: this.newPassword() });
      this.password.set('');
      this.newPassword.set('');
      this.shown.set(false);
      this.open.set(false);
      this.changed.set(true);
      this.done.emit();
      this.announcer.say('Your password is changed. Every other browser is signed out.');
      focusSoon('password-changed');
    } catch (failure) {
      this.broke(refusalOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  /** What can be seen to be missing before anything is sent. */
  private missing(): boolean {
    this.changed.set(false);
    const found = new Map<Field, string>();
    if (this.password() === '') found.set('password', 'Enter the password you have');
    const current = this.signIn.current();
    const fault = current === null ? null : passwordFault(this.newPassword(), { ...current.staffMember, organisation: current.organisation });
    if (fault !== null) found.set('newPassword', fault);
    return this.troubles.say(found);
  }

  private broke(refusal: Refusal): void {
    const { status, words, retryAfter } = refusal;
    this.troubles.refused(refusal, status === 429 && retryAfter !== null ? `Too many tries. Wait ${waitInWords(retryAfter)}, then try again.` : `Your password was not changed. ${words}`);
  }
}
