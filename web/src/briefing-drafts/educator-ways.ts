import { Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';
import { UndoOffer } from '../platform/undo';
import { BriefingDraftsApi } from './briefing-drafts-api';

/** On a briefing's page, for educators: its next version, and retiring it or bringing it back. */
@Component({
  selector: 'aw-educator-ways',
  imports: [DayPipe, RouterLink],
  template: `
    <h2>For educators</h2>
    @if (retiredOn(); as day) { <p class="soft">Retired {{ day | awDay: 'full' }}; themes that only it has are offered no more, and entries keep them.</p> }
    <p class="actions">
      <a class="link-target" routerLink="/briefings/new" [queryParams]="{ of: code() }">Draft a new version</a>
      @if (retiredOn()) { <button type="button" class="link link-target" (click)="bringBack()">Bring it back</button> }
      @else { <button type="button" class="link link-target" (click)="retire()">Retire it</button> }
    </p>
    @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
  `,
})
export class EducatorWays {
  readonly code = input.required<string>();
  readonly retiredOn = input.required<string | null>();
  /** it was retired or brought back */
  readonly changed = output();
  private readonly api = inject(BriefingDraftsApi);
  private readonly announcer = inject(Announcer);
  private readonly undo = inject(UndoOffer);
  protected readonly trouble = signal('');

  protected async retire(): Promise<void> {
    await this.trying(async () => {
      await this.api.retire(this.code());
      this.undo.offer({ words: 'Retired. It stays readable, and themes that only it has are offered no more.', undo: async () => { await this.api.bringBack(this.code()); this.changed.emit(); } });
    });
  }

  protected async bringBack(): Promise<void> {
    await this.trying(async () => {
      await this.api.bringBack(this.code());
      this.announcer.say('It is back in force.');
    });
  }

  private async trying(work: () => Promise<void>): Promise<void> {
    this.trouble.set('');
    try {
      await work();
      this.changed.emit();
    } catch (failure) {
      this.trouble.set(`Not done. ${refusalOf(failure).words}`);
    }
  }
}
