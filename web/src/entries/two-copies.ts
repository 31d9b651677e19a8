import type { EntryResponse } from '@afterword/api-types';
import { Component, ElementRef, afterNextRender, computed, inject, input } from '@angular/core';
import { Announcer } from '../platform/announcing';
import type { EntryDraft } from './entry-draft';

/** Shows both copies of an entry that was written in two places. Keeping both is the near choice, and loses nothing. */
@Component({
  selector: 'aw-two-copies',
  template: `
    <section class="card two-copies" aria-labelledby="two-copies-title">
      <h2 id="two-copies-title" tabindex="-1">You wrote in two places</h2>
      <p>Both are kept until you choose.</p>
      <div class="two-copies-pair">
        <div class="paper"><h3 class="small">On this screen</h3><p class="two-copies-words" tabindex="0" role="group" aria-label="The words on this screen">{{ here() }}</p>
          <button type="button" class="link link-target" (click)="keepThese()">Use only this one<span class="visually-hidden">: on this screen</span></button></div>
        <div class="paper"><h3 class="small">Saved from somewhere else</h3><p class="two-copies-words" tabindex="0" role="group" aria-label="The words saved from somewhere else">{{ there() }}</p>
          <button type="button" class="link link-target" (click)="keepStored()">Use only this one<span class="visually-hidden">: saved from somewhere else</span></button></div>
      </div>
      <div class="actions">
        <button type="button" class="button" (click)="keepBoth()">Keep both</button>
        <span class="hint">This screen’s words become a second entry.</span>
      </div>
    </section>
  `,
})
export class TwoCopies {
  private readonly announcer = inject(Announcer);
  readonly draft = input.required<EntryDraft>();
  readonly stored = input.required<EntryResponse>();
  protected readonly here = computed(() => this.draft().content().sections.map((section) => section.text).join('\n\n'));
  protected readonly there = computed(() => this.stored().sections.map((section) => section.text).join('\n\n'));

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => host.nativeElement.querySelector('h2')?.focus());
  }

  protected async keepBoth(): Promise<void> {
    if (await this.draft().keepBoth()) this.announcer.say('Both are in your journal. You are writing in the new one.');
  }

  protected async keepThese(): Promise<void> {
    if (await this.draft().keepThese()) this.announcer.say('Saved. Only this screen’s words are kept.');
  }

  protected keepStored(): void {
    this.draft().keepStored();
    this.announcer.say('You are back to the saved words.');
  }
}
