import { DayPipe, ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { focusSoon } from '../platform/focus';
import { FormTroubles } from '../platform/forms';
import { canUsePasskeys, PasskeyLeft } from '../platform/passkeys';
import { Announcer } from '../platform/announcing';
import { Device } from '../platform/device';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SignIn } from '../platform/sign-in';
import { PasskeyApi } from './passkey-api';
import { ProofForm } from '../platform/proof';

/** One's own passkeys: seeing them, adding one and removing one, after the password. */
@Component({
  selector: 'aw-passkeys-page',
  imports: [DayPipe, ErrorSummary, FieldError, Loading, PageFailed, ProofForm, RouterLink],
  templateUrl: './passkeys-page.html',
})
export class PasskeysPage {
  private readonly api = inject(PasskeyApi);
  private readonly signIn = inject(SignIn);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly device = inject(Device);
  protected readonly able = canUsePasskeys();
  protected readonly read = this.api.read();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly list = computed(() => (this.read.hasValue() ? this.read.value().passkeys : null));
  protected readonly enrols = computed(() => this.signIn.current()?.enrols ?? false);
  protected readonly stage = signal<'list' | 'proving' | 'naming'>('list');
  /** the one that is about to be removed; empty where one is added */
  protected readonly removing = signal('');
  protected readonly name = signal('');
  protected readonly busy = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, () => 'passkey-name');

  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }

  protected add(): void {
    this.begin('');
  }

  protected remove(id: string): void {
    this.begin(id);
  }

  /** The password was right. */
  protected async go(): Promise<void> {
    if (!this.removing()) return this.at('naming', 'passkey-name');
    try {
      await this.api.remove(this.removing());
      this.done('The passkey is removed.');
    } catch (failure) {
      this.stage.set('list');
      this.troubles.say(new Map(), refusalOf(failure).words);
    }
  }

  protected async make(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    if (this.name().trim() === '') return void this.troubles.say(new Map([['name', 'Give it a name']]));
    this.busy.set(true);
    this.troubles.clear();
    try {
      await this.api.make(this.name().trim());
      this.done('The passkey is added.');
      if (this.enrols()) {
        await this.signIn.ask();
        await this.router.navigateByUrl('/');
      }
    } catch (failure) {
      if (failure instanceof PasskeyLeft) return void this.troubles.say(new Map(), 'No passkey was made. Try again, and follow what your device asks.');
      const { words, fields } = refusalOf(failure);
      const wrong = fields.get('name');
      this.troubles.say(new Map(wrong ? [['name', wrong]] : []), wrong ? '' : words);
    } finally {
      this.busy.set(false);
    }
  }

  protected back(): void {
    this.troubles.clear();
    this.at('list', 'passkeys-head');
  }

  private begin(removing: string): void {
    this.troubles.clear();
    this.removing.set(removing);
    this.name.set('');
    this.at('proving', 'proof');
  }

  private done(words: string): void {
    this.announcer.say(words);
    this.read.reload();
    this.back();
  }

  private at(stage: 'list' | 'proving' | 'naming', focus: string): void {
    this.stage.set(stage);
    focusSoon(focus);
  }
}
