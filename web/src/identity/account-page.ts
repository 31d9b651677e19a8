import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Later } from '@afterword/ui';
import { mailChoice } from '../mail';
import { Appearance, type Letters, type Theme } from '../platform/appearance';
import { Device } from '../platform/device';
import { LocalText } from '../platform/local-text';
import { PrivacyLine } from '../platform/privacy';
import { SignIn } from '../platform/sign-in';
import { AccountEvents } from './account-events';
import { AccountIdentities } from './account-identities';
import { AccountSecondStep } from './account-second-step';
import { OwnPassword } from './own-password';
import { OwnSignIns } from './own-sign-ins';
import { SignOut } from './sign-out';

/** Who you are here, how it looks on this device, and what is kept about you. */
@Component({
  selector: 'aw-account-page',
  imports: [AccountEvents, AccountIdentities, AccountSecondStep, Later, OwnPassword, OwnSignIns, RouterLink, SignOut],
  templateUrl: './account-page.html',
})
export class AccountPage {
  /** what became of a link to the sign-in of an organisation */
  readonly sso = input<string>();
  protected readonly signIn = inject(SignIn);
  protected readonly appearance = inject(Appearance);
  protected readonly device = inject(Device);
  private readonly local = inject(LocalText);
  protected readonly mailChoice = mailChoice;
  protected readonly themes: readonly { code: Theme; words: string }[] = [
    { code: 'device', words: 'Same as this device' },
    { code: 'light', words: 'Light' },
    { code: 'dark', words: 'Dark' },
  ];
  protected readonly letters: readonly { code: Letters; words: string; hint: string }[] = [
    { code: 'book', words: 'Book letters', hint: 'Words a person wrote are set like a book.' },
    { code: 'plain', words: 'Plain letters', hint: 'Everything in one plain shape. Some people read this better.' },
  ];

  protected isOwn(): void {
    this.device.is('own');
    // The sign-in is set aside with the key, so that the next start needs no connection.
    void this.signIn.ask();
  }

  protected isShared(): void {
    this.device.is('shared');
    void this.local.dropKey().catch(() => undefined);
  }

  constructor() {
    inject(PrivacyLine).show({ state: 'private', mark: 'book', sentence: 'Only you can see this.', more: 'Colleagues see your name and team.' });
  }
}
