import type { RetentionResponse } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed, dayOf } from '@afterword/ui';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { GovernanceApi } from './governance-api';

type Rule = RetentionResponse['rules'][number];

const names: Readonly<Record<Rule['kind'], string>> = {
  entry: 'Your entries',
  'deleted-entry': 'Entries you deleted',
  'earlier-save': 'Earlier saves',
  'counted-tag': 'Themes you let us count',
  'one-to-one': 'What you keep with one other',
  audit: 'The audit',
  'closed-account': 'Accounts that are closing, and entries that are all to be erased',
  'key-backup': 'Backups of the keys',
};

/** How long things are kept and why, by the rules in force: the same rules by which they are removed. */
@Component({
  selector: 'aw-kept-page',
  imports: [DayPipe, Loading, PageFailed, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" routerLink="/account"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Your account</a>
      <h1>How long things are kept</h1>
      <p class="page-lead page-head">The same for everyone here. What is to be removed is removed every hour by these rules.</p>
      @if (failed()) {
        <aw-page-failed heading="This did not load" [words]="failed()" (retry)="read.reload()" />
      } @else if (!rules()) {
        <aw-loading words="Loading the rules" />
      } @else {
        <dl class="summary-list measure">
          @for (rule of rules(); track rule.kind) {
            <div><dt>{{ names[rule.kind] }}</dt>
              <dd>@if (rule.keepDays !== null) {<strong>{{ rule.keepDays }} days.</strong>&ngsp;}{{ rule.reason }}</dd></div>
          }
        </dl>
        <p class="hint space-above">{{ late() ? 'Somebody was to check these rules by' : 'Somebody checks these rules by' }} {{ reviewOn() | awDay: 'full' }}.</p>
      }
    </div>
  `,
})
export class KeptPage {
  protected readonly read = inject(GovernanceApi).retention();
  protected readonly names = names;
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly rules = computed(() => (this.read.hasValue() ? this.read.value().rules : null));
  /** the first day on which one of them is to be checked */
  protected readonly reviewOn = computed(() => this.rules()?.map(({ reviewOn }) => reviewOn).sort()[0] ?? '');
  protected readonly late = computed(() => this.reviewOn() < dayOf(new Date()));

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Everyone here sees this page.', more: 'It shows nothing of yours.' });
  }
}
