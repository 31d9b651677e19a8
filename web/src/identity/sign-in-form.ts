import { ErrorSummary, FieldError, type FieldTrouble } from '@afterword/ui';
import { Component, OnInit, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { Device, type DeviceKind } from '../platform/device';
import { refusalOf, waitInWords } from '../platform/problems';
import { SignIn } from '../platform/sign-in';
import { PageTitle } from '../platform/titles';

const words = {
  email: 'Enter your work e-mail',
  password: 'Enter your password',
  wrong: 'We don’t know this e-mail and password together. Check both, then try again.',
};

/** E-mail and password. One answer for a wrong e-mail or a wrong password, and waiting times in words. */
@Component({
  selector: 'aw-sign-in-form',
  imports: [FormRoot, FormField, ErrorSummary, FieldError],
  templateUrl: './sign-in-form.html',
})
export class SignInForm implements OnInit {
  private readonly signIn = inject(SignIn);
  private readonly title = inject(PageTitle);
  private readonly device = inject(Device);
  private readonly summary = viewChild.required(ErrorSummary);

  readonly email = input('');
  /** the id of the person who signed in */
  readonly signedIn = output<string>();

  /** asked once in each browser; until it is answered the device counts as shared */
  protected readonly asksDevice = this.device.unknown;
  protected readonly kind = signal<DeviceKind | null>(null);
  protected readonly shown = signal(false);
  protected readonly busy = signal(false);
  private readonly tried = signal(false);
  private readonly refused = signal('');
  private readonly typed = signal({ email: '', password: '' });
  protected readonly fields = form(
    this.typed,
    (path) => {
      required(path.email, { message: words.email });
      required(path.password, { message: words.password });
    },
    { name: 'sign-in', submission: { action: () => this.send(), onInvalid: () => this.show('') } },
  );

  protected readonly emailError = computed(() => (this.tried() ? (this.fields.email().errors()[0]?.message ?? '') : ''));
  protected readonly passwordError = computed(() => (this.tried() ? (this.fields.password().errors()[0]?.message ?? '') : ''));
  protected readonly troubles = computed<FieldTrouble[]>(() => [
    ...(this.refused() ? [{ field: 'sign-in-email', words: this.refused() }] : []),
    ...(this.emailError() ? [{ field: 'sign-in-email', words: this.emailError() }] : []),
    ...(this.passwordError() ? [{ field: 'sign-in-password', words: this.passwordError() }] : []),
  ]);

  ngOnInit(): void {
    this.typed.set({ email: this.email(), password: '' });
  }

  private async send(): Promise<undefined> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const kind = this.kind();
      if (kind) this.device.is(kind);
      const answer = await this.signIn.start(this.typed().email.trim(), this.typed().password);
      this.title.trouble.set(false);
      this.signedIn.emit(answer.staffMember.id);
    } catch (failure) {
      const refusal = refusalOf(failure);
      if (refusal.status === 429) {
        const wait = refusal.retryAfter === null ? 'a few minutes' : waitInWords(refusal.retryAfter);
        this.show(`Too many tries. Wait ${wait}, then try again.`);
      } else {
        this.show([400, 401, 422].includes(refusal.status) ? words.wrong : refusal.words);
      }
    } finally {
      this.busy.set(false);
    }
  }

  private show(refused: string): void {
    this.tried.set(true);
    this.refused.set(refused);
    this.title.trouble.set(true);
    this.summary().focusSummary();
  }
}
