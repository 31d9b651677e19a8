import { ErrorSummary, FieldError } from '@afterword/ui';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { focusSoon } from '../focus';
import { FormTroubles } from '../forms';
import { canUsePasskeys, PasskeyLeft } from '../passkeys';
import { refusalOf, waitInWords } from '../problems';
import { SignIn } from '../sign-in';
import { ProofApi } from './proof-api';
import { ProofByProvider } from './proof-by-provider';

type By = 'password' | 'code';

const missing: Readonly<Record<By, string>> = { password: 'Enter your password', code: 'Enter your code' };
const wrong: Readonly<Record<By, string>> = {
  password: 'This is not your password. Check it, then try again',
  code: 'This code is not right, or was used before. Wait for the next one, then try that',
};
const passkeyWords = 'No passkey of yours was shown. Try again, or enter your password.';

/** Asks somebody to show again that it is them, before something that is worth it: with what their account has. */
@Component({
  selector: 'aw-proof-form',
  imports: [ErrorSummary, FieldError, ProofByProvider],
  template: `
    <form class="stack" (submit)="send($event)" novalidate>
      <aw-error-summary [troubles]="troubles.list()" />
      <input type="email" autocomplete="username" hidden readonly [value]="signIn.person()?.email ?? ''">
      @if (hasPassword() || hasApp()) {
      <div class="field" [attr.data-error]="!!troubles.at('proof')">
        @if (by() === 'password') {
          <label class="label" for="proof">Your password, once more</label>
          <p class="hint" id="proof-hint">So that nobody does it from a screen you left open.</p>
        } @else {
          <label class="label" for="proof">A code of your app</label>
          <p class="hint" id="proof-hint">The six figures that it shows now, or one of your recovery codes.</p>
        }
        <aw-field-error errorId="proof-error" [words]="troubles.at('proof')" />
        <div class="input-row">
          <input class="input" id="proof" [type]="shown() || by() === 'code' ? 'text' : 'password'" [attr.autocomplete]="by() === 'code' ? 'one-time-code' : 'current-password'" autocapitalize="none" spellcheck="false"
            [value]="typed()" (input)="typed.set($any($event.target).value)" [attr.aria-invalid]="troubles.at('proof') ? true : null" [attr.aria-describedby]="troubles.at('proof') ? 'proof-hint proof-error' : 'proof-hint'">
          @if (by() === 'password') { <button type="button" class="button button-plain button-small" (click)="shown.set(!shown())">{{ shown() ? 'Hide' : 'Show' }}<span class="visually-hidden"> password</span></button> }
        </div>
      </div>
      } @else {
        <p tabindex="-1" id="proof">Show once more that it is you, so that nobody does it from a screen you left open.</p>
      }
      @if (providers().length > 0) { <aw-proof-by-provider [ways]="providers()" [style]="hasPassword() ? 'link link-target' : look()" (proved)="proved.emit()" /> }
      @if ((hasApp() && hasPassword()) || hasPasskeys()) {
        <p class="actions">
          @if (hasApp() && hasPassword()) { <button type="button" class="link link-target" (click)="turn()">{{ by() === 'password' ? 'Use a code of your app instead' : 'Use your password instead' }}</button> }
          @if (hasPasskeys()) { <button type="button" class="link link-target" (click)="byPasskey()">Use a passkey instead</button> }
        </p>
      }
      <p class="actions">@if (hasPassword() || hasApp()) { <button type="submit" [class]="look()" [attr.aria-busy]="busy() ? true : null">{{ action() }}</button> }<ng-content /></p>
    </form>
  `,
})
export class ProofForm {
  private readonly api = inject(ProofApi);
  protected readonly signIn = inject(SignIn);
  private readonly summary = viewChild(ErrorSummary);
  /** what the button does next */
  readonly action = input('Go on');
  readonly look = input('button');
  readonly proved = output();
  private readonly secondStep = this.api.secondStep();
  private readonly passkeys = this.api.passkeys();
  private readonly ways = this.api.ways();
  // Where these do not load, the password is still there.
  protected readonly hasApp = computed(() => this.secondStep.hasValue() && !!this.secondStep.value().setOn);
  protected readonly hasPasskeys = computed(() => canUsePasskeys() && this.passkeys.hasValue() && this.passkeys.value().passkeys.length > 0);
  protected readonly hasPassword = computed(() => !this.ways.hasValue() || this.ways.value().password);
  protected readonly providers = computed(() => (this.ways.hasValue() ? this.ways.value().providers : []));
  private readonly chosen = signal<By>('password');
  protected readonly by = computed(() => (this.hasPassword() || !this.hasApp() ? this.chosen() : 'code'));
  protected readonly typed = signal('');
  protected readonly shown = signal(false);
  protected readonly busy = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, () => 'proof');

  protected turn(): void {
    this.chosen.update((by) => (by === 'password' ? 'code' : 'password'));
    this.typed.set('');
    this.troubles.clear();
    focusSoon('proof');
  }

  protected send(event: Event): Promise<void> {
    event.preventDefault();
    const [by, typed] = [this.by(), this.typed().trim() === '' ? '' : this.typed()];
    if (typed === '') return Promise.resolve(this.wrong(missing[by]));
    return this.go(() => this.api.prove(by === 'password' ? { password: typed } : { code: typed.trim() }));
  }

  protected byPasskey(): Promise<void> {
    return this.go(() => this.api.proveWithPasskey());
  }

  private async go(way: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await way();
      this.typed.set('');
      this.troubles.clear();
      this.proved.emit();
    } catch (failure) {
      const { status, words, retryAfter, fields } = refusalOf(failure);
      if (failure instanceof PasskeyLeft || fields.has('passkey')) this.troubles.say(new Map(), passkeyWords);
      else if (status === 422) this.wrong(wrong[this.by()]);
      else this.troubles.say(new Map(), status === 429 && (retryAfter ?? 0) <= 3_600 && retryAfter !== null ? `Too many tries. Wait ${waitInWords(retryAfter)}, then try again.` : words);
    } finally {
      this.busy.set(false);
    }
  }

  private wrong(words: string): void {
    this.troubles.say(new Map([['proof', words]]));
  }
}
