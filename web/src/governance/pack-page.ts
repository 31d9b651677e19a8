import type { PackBehindLinkResponse } from '@afterword/api-types';
import { DayPipe, FieldError, Loading, PageFailed, dayOf } from '@afterword/ui';
import { Location } from '@angular/common';
import { Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Announcer } from '../platform/announcing';
import { SaveFile } from '../platform/files';
import { focusSoon } from '../platform/focus';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf, waitInWords } from '../platform/problems';
import { GovernanceApi, isWhole } from './governance-api';

/** Where the link of a pack leads: with their own password somebody who cannot sign in any more fetches what is theirs. What stands in the link leaves the address bar at once. */
@Component({
  selector: 'aw-pack-page',
  imports: [DayPipe, FieldError, Loading, PageFailed],
  template: `
    <div class="page">
      @if (got()) {
        <h1 id="pack-got" tabindex="-1">Your file is here</h1>
        <p class="page-lead page-head">Look for <span class="no-break">{{ got() }}</span> where this browser keeps downloads. Unpack it and open index.html to read.</p>
        <p class="measure">It is not sealed any more: whoever opens it can read it. Keep it where only you can get at it. The link works no more.</p>
      } @else if (refused()) {
        <h1 class="page-head">This link does not work</h1>
        <p class="measure">{{ refused() }}</p>
      } @else if (failed()) {
        <h1 class="page-head">Fetch what is yours</h1>
        <aw-page-failed heading="This did not load" [words]="failed()" (retry)="look()" />
      } @else if (!link()) {
        <h1 class="page-head">Fetch what is yours</h1>
        <aw-loading words="Looking at the link" />
      } @else if (link(); as link) {
        <h1>Fetch what is yours, {{ link.givenName }}</h1>
        <p class="page-lead page-head">Everything you wrote at {{ link.organisation }}, as one file. The link works until {{ link.until | awDay: 'full' }}, and brings it once.</p>
        <form class="stack measure" (submit)="fetch($event)" novalidate>
          <p class="caution">Do this on a device of your own. Others who use this one could open the file.</p>
          <div class="field" [attr.data-error]="!!trouble()">
            <label class="label" for="pack-password">Your password</label>
            <p class="hint" id="pack-password-hint">The one you signed in with. Nobody else knows it, so nobody else can fetch this.</p>
            <aw-field-error errorId="pack-password-error" [words]="trouble()" />
            <input #password class="input" id="pack-password" type="password" autocomplete="current-password" autocapitalize="none" spellcheck="false"
              [attr.aria-invalid]="trouble() ? true : null" [attr.aria-describedby]="trouble() ? 'pack-password-error pack-password-hint' : 'pack-password-hint'">
          </div>
          <p class="actions"><button type="submit" class="button" [attr.aria-busy]="busy() ? true : null">{{ busy() ? 'It is on its way' : 'Download everything' }}</button></p>
          <p class="hint">Forgotten it? Ask where you worked to bring you back: then two administrators make you a link to a new one.</p>
        </form>
      }
    </div>
  `,
})
export class PackPage {
  private readonly api = inject(GovernanceApi);
  private readonly files = inject(SaveFile);
  private readonly announcer = inject(Announcer);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('password');
  private readonly token = /^[\w-]{43}$/u.exec(inject(ActivatedRoute).snapshot.fragment ?? '')?.[0] ?? '';
  protected readonly link = signal<PackBehindLinkResponse | null>(null);
  protected readonly refused = signal('');
  protected readonly failed = signal('');
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly got = signal('');

  constructor() {
    inject(PrivacyLine).show(privacyWords.nobody);
    inject(Location).replaceState('/pack');
    if (this.token) void this.look();
    else this.refused.set('The link is not whole. Open it again from where you have it.');
  }

  protected async look(): Promise<void> {
    this.failed.set('');
    try {
      this.link.set(await this.api.packBehind(this.token));
    } catch (failure) {
      const { status, words } = refusalOf(failure);
      (status === 404 ? this.refused : this.failed).set(words);
    }
  }

  protected async fetch(event: Event): Promise<void> {
    event.preventDefault();
    const password = this.field()?.nativeElement.value ?? '';
    this.trouble.set('');
    if (password === '') return this.refuse('Enter your password');
    if (this.busy()) return;
    this.busy.set(true);
    this.announcer.say('Your download has begun.');
    try {
      const file = await firstValueFrom(this.api.fetchPack(this.token, password));
      if (!(await isWhole(file))) return this.refuse('The download broke off, so there is no file. Nothing is lost. Try again');
      const name = `afterword-${dayOf(new Date())}.zip`;
      this.files.save(file, name);
      this.got.set(name);
      focusSoon('pack-got');
    } catch (failure) {
      const { status, words, retryAfter } = refusalOf(failure);
      if (status === 404) this.refused.set(words);
      else this.refuse(status === 422 ? 'This is not your password. It is the one you signed in with' : status === 429 && retryAfter !== null ? `Wait ${waitInWords(retryAfter)}, then try again` : words);
    } finally {
      this.busy.set(false);
    }
  }

  private refuse(words: string): void {
    this.trouble.set(words);
    setTimeout(() => this.field()?.nativeElement.focus());
  }
}
