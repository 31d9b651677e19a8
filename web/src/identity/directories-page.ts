import type { DirectoryToken } from '@afterword/api-types';
import { directoryLimits } from '@afterword/journal';
import { DayPipe, Dialog, ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Announcer, Copying } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { DirectoriesApi } from './directories-api';
import { ProofForm } from '../platform/proof';

/** For administrators: which directories may bring people in, each with a token that is shown once. */
@Component({
  selector: 'aw-directories-page',
  imports: [DayPipe, Dialog, ErrorSummary, FieldError, Loading, PageFailed, ProofForm, RouterLink],
  templateUrl: './directories-page.html',
})
export class DirectoriesPage {
  private readonly api = inject(DirectoriesApi);
  private readonly announcer = inject(Announcer);
  private readonly copying = inject(Copying);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly most = directoryLimits.name;
  protected readonly address = `${location.origin}/api/scim/v2`;
  protected readonly read = this.api.read();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly working = computed(() => (this.read.hasValue() ? this.read.value().tokens.filter(({ endedOn }) => endedOn === null) : null));
  protected readonly ended = computed(() => (this.read.hasValue() ? this.read.value().tokens.filter(({ endedOn }) => endedOn !== null) : []));
  protected readonly stage = signal<'list' | 'proving' | 'naming'>('list');
  protected readonly name = signal('');
  /** shown this once */
  protected readonly token = signal('');
  protected readonly ending = signal<DirectoryToken | null>(null);
  protected readonly busy = signal(false);
  protected readonly notEnded = signal('');
  protected readonly troubles = new FormTroubles(this.summary, () => 'directory-name');

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Administrators can see and change this.', more: 'A directory sees names, jobs and wards. It sees nobody’s entries.' });
  }

  protected begin(): void {
    this.token.set('');
    this.name.set('');
    this.at('proving', 'proof');
  }

  protected back(): void {
    this.troubles.clear();
    this.at('list', 'directories-head');
  }

  protected proved(): void {
    this.at('naming', 'directory-name');
  }

  protected async make(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    if (this.name().trim() === '') return void this.troubles.say(new Map([['name', 'Say which directory it is for, like “Entra ID”.']]));
    this.busy.set(true);
    this.troubles.clear();
    try {
      this.token.set((await this.api.make({ id: crypto.randomUUID(), name: this.name().trim() })).token);
      this.read.reload();
      this.at('list', 'directory-made');
    } catch (failure) {
      const { words, fields } = refusalOf(failure);
      const wrong = fields.get('name');
      this.troubles.say(new Map(wrong ? [['name', wrong]] : []), wrong ? '' : words);
    } finally {
      this.busy.set(false);
    }
  }

  protected copy(text: string): void {
    void this.copying.copy(text);
  }

  protected leave(): void {
    this.notEnded.set('');
    this.ending.set(null);
  }

  protected async end({ id }: DirectoryToken): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.notEnded.set('');
    try {
      await this.api.end(id);
      this.token.set('');
      this.ending.set(null);
      this.read.reload();
      this.announcer.say('The token works no more.');
    } catch (failure) {
      this.notEnded.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  private at(stage: 'list' | 'proving' | 'naming', focus: string): void {
    this.stage.set(stage);
    focusSoon(focus);
  }
}
