import type { SecretResponse } from '@afterword/api-types';
import { ErrorSummary, FieldError, type FieldTrouble, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Announcer, Copying } from '../platform/announcing';
import { Device } from '../platform/device';
import { SaveFile } from '../platform/files';
import { focusSoon } from '../platform/focus';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SignIn } from '../platform/sign-in';
import { ProofForm } from '../platform/proof';
import { SecondStepApi } from './second-step-api';
import { SignOut } from './sign-out';
import { SquareCode } from './square-code';

const words = {
  app: { heading: 'Set up a second step', action: 'Go on', lead: 'After your password, Afterword then asks for a code from an app on your phone. It takes two minutes.' },
  codes: { heading: 'New recovery codes', action: 'Make new codes', lead: 'The codes that you have now work no more after this.' },
  removal: { heading: 'Take your second step away', action: 'Take it away', lead: 'After this your password alone gets you in, and whoever learns it.' },
};

/** Setting up a second step, making new recovery codes, or taking it away: the password first, then what was asked for. */
@Component({
  selector: 'aw-second-step-page',
  imports: [ErrorSummary, FieldError, Loading, PageFailed, ProofForm, RouterLink, SignOut, SquareCode],
  templateUrl: './second-step-page.html',
})
export class SecondStepPage {
  private readonly api = inject(SecondStepApi);
  private readonly signIn = inject(SignIn);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly files = inject(SaveFile);
  protected readonly copying = inject(Copying);
  protected readonly device = inject(Device);
  private readonly summary = viewChild(ErrorSummary);

  /** what is wanted, from the address: an app, new codes, or the removal */
  readonly task = input<string>();
  private readonly what = computed(() => { const task = this.task(); return task === 'codes' || task === 'removal' ? task : 'app'; });
  protected readonly enrols = computed(() => this.signIn.current()?.enrols ?? false);
  protected readonly heading = computed(() => (this.enrols() ? 'A second step first' : words[this.what()].heading));
  protected readonly lead = computed(() => {
    if (this.stage() !== 'asking') return '';
    return this.enrols() ? 'Where you work, people with your role need a code from an app when they sign in. Set it up now; then everything is open as before.' : words[this.what()].lead;
  });
  protected readonly action = computed(() => words[this.what()].action);
  protected readonly stage = signal<'asking' | 'loading' | 'showing' | 'codes' | 'failed'>('asking');
  protected readonly secret = signal<SecretResponse | null>(null);
  protected readonly spaced = computed(() => this.secret()?.key.match(/.{1,4}/gu)?.join(' ') ?? '');
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly code = signal('');
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly troubles = computed<FieldTrouble[]>(() => (this.trouble() ? [{ field: 'first-code', words: this.trouble() }] : []));

  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }

  /** The password was right. */
  protected async go(): Promise<void> {
    this.stage.set('loading');
    try {
      if (this.what() === 'removal') {
        await this.api.remove();
        this.announcer.say('Your second step is taken away.');
        await this.router.navigateByUrl('/account');
      } else if (this.what() === 'codes') {
        this.show((await this.api.newCodes()).codes);
      } else {
        this.secret.set(await this.api.begin());
        this.at('showing', 'second-step-show');
      }
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
      this.stage.set('failed');
    }
  }

  protected async set(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    if (this.code().trim() === '') return this.refuse('Enter the six figures that your app shows');
    this.busy.set(true);
    try {
      this.show((await this.api.set(this.code().trim())).codes);
    } catch (failure) {
      const { words: said, fields } = refusalOf(failure);
      this.refuse(fields.get('code') ?? said);
    } finally {
      this.busy.set(false);
    }
  }

  protected print(): void {
    window.print();
  }

  protected download(): void {
    const text = `Recovery codes for Afterword. Each works once.\n\n${this.codes().join('\n')}\n`;
    this.files.save(new Blob([text], { type: 'text/plain' }), 'afterword-recovery-codes.txt');
  }

  protected async kept(): Promise<void> {
    const enrolled = this.enrols();
    if (enrolled) await this.signIn.ask();
    await this.router.navigateByUrl(enrolled ? '/' : '/account');
  }

  private show(codes: readonly string[]): void {
    this.secret.set(null);
    this.codes.set(codes);
    this.trouble.set('');
    this.announcer.say('Your second step is set up. Keep the recovery codes.');
    this.at('codes', 'recovery-codes');
  }

  private refuse(trouble: string): void {
    this.trouble.set(trouble);
    setTimeout(() => this.summary()?.focusSummary());
  }

  private at(stage: 'showing' | 'codes', focus: string): void {
    this.stage.set(stage);
    focusSoon(focus);
  }
}
