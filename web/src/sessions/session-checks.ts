import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ChecksRequest, SessionResponse } from '@afterword/api-types';
import { refusalOf } from '../platform/problems';
import { SessionsApi } from './sessions-api';
import { SessionSaving } from './session-saving';

/** What both thought of: asked, and where something was recorded. A reference, never the content. */
@Component({
  selector: 'aw-session-checks',
  template: `
    @if (may()) {
      <label class="choice no-print"><input type="checkbox" [checked]="now().wellbeingOffered" (change)="change({ wellbeingOffered: $any($event.target).checked })" /><span class="choice-words">We talked about how {{ asked() }}</span></label>
      <label class="choice no-print"><input type="checkbox" [checked]="now().safeguardingConsidered" (change)="change({ safeguardingConsidered: $any($event.target).checked })" /><span class="choice-words">We thought about safeguarding and candour<span class="hint">{{ now().whereRecorded ? 'Recorded: ' + now().whereRecorded : 'Nothing is reported from here.' }}</span></span></label>
      @if (now().safeguardingConsidered) {
        <div class="field no-print">
          <label class="label" for="where-recorded">Where it was recorded, if it was</label>
          <p class="hint" id="where-recorded-hint">The form or the number. Not what happened.</p>
          <input class="input" id="where-recorded" autocomplete="off" aria-describedby="where-recorded-hint" [value]="now().whereRecorded" (change)="change({ whereRecorded: $any($event.target).value })" />
        </div>
      }
      @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
    }
    <ul class="plain-list" [class.print-only]="may()">
      <li>{{ now().wellbeingOffered ? 'Talked about how ' + asked() : 'Whether you talked about how ' + asked() + ': not noted' }}.</li>
      <li>{{ now().safeguardingConsidered ? 'Thought about safeguarding and candour' : 'Safeguarding and candour: not noted' }}.{{ now().whereRecorded ? ' Recorded: ' + now().whereRecorded : '' }}</li>
    </ul>
  `,
})
export class SessionChecks {
  readonly session = input.required<SessionResponse>();
  readonly changed = output<SessionResponse | null>();
  private readonly api = inject(SessionsApi);
  private readonly saving = inject(SessionSaving);
  protected readonly trouble = signal('');
  protected readonly may = computed(() => this.session().can.includes('write'));
  protected readonly now = computed(() => this.session().checks);
  protected readonly asked = computed(() => (this.session().role === 'supervisee' ? 'you are' : `${this.session().supervisee.givenName} is`));

  protected async change(different: Partial<ChecksRequest>): Promise<void> {
    const { revision, ...checks } = this.now();
    this.trouble.set('');
    try {
      this.changed.emit(await this.api.check(this.session().id, { ...checks, ...different }, revision));
      this.saving.arrived();
    } catch (failure) {
      const refusal = refusalOf(failure);
      this.trouble.set(refusal.status === 412 ? 'The other one changed this in the same moment. Look again.' : refusal.words);
      this.changed.emit(null);
    }
  }
}
