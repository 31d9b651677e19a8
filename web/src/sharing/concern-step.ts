import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { limits } from '@afterword/journal';
import { ConcernSignposts } from '../signposts';
import { ConcernSupervision } from './concern-supervision';

/**
 * What a supervisor sees who is concerned: what was agreed about keeping things private, where a worry is taken, that nothing is
 * reported from here, and a dated note for both of where it was recorded.
 */
@Component({
  selector: 'aw-concern-step',
  imports: [ConcernSignposts, RouterLink],
  host: { class: 'concern-step' },
  template: `
    <p><b>Sending this does not report it.</b> Afterword never reports anything. If somebody may be at risk, tell one of these today.</p>
    <aw-concern-signposts [withLimits]="limits().length === 0" />
    @if (limits().length) {
      <details class="details">
        <summary><span>What stays private, and what cannot</span></summary>
        <div class="details-body stack">@for (limit of limits(); track limit.name) { <p><strong>{{ limit.name }}.</strong> {{ limit.words }}</p> }</div>
      </details>
    }
    @if (about(); as about) {
      @if (about.type === 'restorative') {
        <p class="small">Your supervision with {{ to() }} is restorative, and keeps no notes. Write down yourself where you recorded it.</p>
      } @else {
        <label class="label" for="concern-recorded">Where is it recorded?</label>
        <p class="hint small" id="concern-hint">A number or a place, not what happened. Leave it empty if it is nowhere yet.</p>
        <input class="input" id="concern-recorded" autocomplete="off" aria-describedby="concern-hint" [attr.maxlength]="most" [value]="recorded()" (input)="recorded.set($any($event.target).value)" />
        <p class="small soft">A note with today’s date says that you raised a concern, and this. You and {{ to() }} both see the note from now on, also after this page is taken back.</p>
      }
    }
    <p class="small"><a routerLink="/support">All support and signposts</a></p>
  `,
})
export class ConcernStep {
  /** the given name of the person who wrote it */
  readonly to = input.required<string>();
  protected readonly most = limits.concernNote;
  protected readonly recorded = signal('');
  private readonly supervision = inject(ConcernSupervision);
  protected readonly limits = computed(() => this.supervision.limits());
  protected readonly about = computed(() => this.supervision.current());
  /** said once however often it is tried */
  private readonly id = linkedSignal<string, string>({ source: () => this.recorded(), computation: () => crypto.randomUUID() });
  private noted = '';

  constructor() {
    this.supervision.look();
  }

  /** Keeps the note, and resolves to whether that was done, or there is none to keep. */
  async note(): Promise<boolean> {
    const about = this.about();
    if (!about || about.type === 'restorative' || this.noted === this.id()) return true;
    const kept = await this.supervision.note(about.id, { id: this.id(), recordedIn: this.recorded().trim() });
    if (kept) this.noted = this.id();
    return kept;
  }
}
