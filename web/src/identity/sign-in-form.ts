import type { SignInResponse } from '@afterword/api-types';
import { ErrorSummary, FieldError, type FieldTrouble } from '@afterword/ui';
import { Component, OnInit, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { canUsePasskeys, PasskeyLeft } from '../platform/passkeys';
import { Device, type DeviceKind } from '../platform/device';
import { refusalOf, waitInWords } from '../platform/problems';
import { SignIn } from '../platform/sign-in';
import { PageTitle } from '../platform/titles';
import { CodeForm } from './code-form';
import { PasskeyApi } from './passkey-api';

const words = {
  email: 'Enter your work e-mail',
  password: 'Enter your password',
  left: 'No passkey was shown. Try again, or sign in with your password.',
  wrong: 'We don’t know this e-mail and password together. Check both, then try again.',
};

/** E-mail and password. One answer for a wrong e-mail or a wrong password, and waiting times in words. */
@Component({
  selector: 'aw-sign-in-form',
  imports: [CodeForm, FormRoot, FormField, ErrorSummary, FieldError],
  templateUrl: './sign-in-form.html',
})
export class SignInForm implements OnInit {
  private readonly signIn = inject(SignIn);
  private readonly passkey = inject(PasskeyApi);
  protected readonly passkeys = canUsePasskeys();
  private readonly title = inject(PageTitle);
  private readonly device = inject(Device);
  private readonly summary = viewChild(ErrorSummary);

  readonly email = input('');
  /** the id of the person who signed in */
  readonly signedIn = output<string>();

  /** asked once in each browser; until it is answered the device counts as shared */
  protected readonly asksDevice = this.device.unknown;
  protected readonly kind = signal<DeviceKind | null>(null);
  protected readonly shown = signal(false);
  protected readonly busy = signal(false);
  /** the password was right, and whoever has it has a second step */
  protected readonly asksCode = signal(false);
  protected readonly codeTrouble = signal('');
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

  protected async back(): Promise<void> {
    this.asksCode.set(false);
    this.typed.update(({ email }) => ({ email, password: '' }));
  }

  protected byPasskey(): Promise<undefined> {
    return this.enter(() => this.passkey.start());
  }

  protected send(code?: string): Promise<undefined> {
    return this.enter(() => this.signIn.start(this.typed().email.trim(), this.typed().password, code), code);
  }

  private async enter(way: () => Promise<SignInResponse>, code?: string): Promise<undefined> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const kind = this.kind();
      if (kind) this.device.is(kind);
      const answer = await way();
      this.title.trouble.set(false);
      this.signedIn.emit(answer.staffMember.id);
    } catch (failure) {
      if (failure instanceof PasskeyLeft) {
        this.show(words.left);
        return;
      }
      const { status, words: said, retryAfter, fields } = refusalOf(failure);
      const wait = status === 429 && (retryAfter ?? 0) <= 3_600 ? `Too many tries. Wait ${retryAfter === null ? 'a few minutes' : waitInWords(retryAfter)}, then try again.` : '';
      const asks = fields.get('code');
      if (asks !== undefined || (code !== undefined && status !== 401)) {
        this.codeTrouble.set(code === undefined ? '' : wait || (asks ?? said));
        this.title.trouble.set(code !== undefined);
        this.asksCode.set(true);
      } else {
        this.asksCode.set(false);
        this.show(wait || fields.get('passkey') || ([400, 401, 422].includes(status) && fields.size > 0 ? words.wrong : said));
      }
    } finally {
      this.busy.set(false);
    }
  }

  private show(refused: string): void {
    this.tried.set(true);
    this.refused.set(refused);
    this.title.trouble.set(true);
    setTimeout(() => this.summary()?.focusSummary());
  }
}
