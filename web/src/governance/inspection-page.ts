import { FieldError, Loading, PageFailed, dayOf, monthInWords } from '@afterword/ui';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SignIn } from '../platform/sign-in';
import { closedMonths, monthsOfPack } from './closed-months';
import { GovernanceApi } from './governance-api';
import { PaperSheet } from './paper-sheet';

/** A pack for an inspection: published figures and texts of the chosen months, to be read, printed on A4 and kept as a file. */
@Component({
  selector: 'aw-inspection-page',
  imports: [FieldError, Loading, PageFailed, PaperSheet, RouterLink],
  template: `
    <div class="page paper-page">
      @if (governs) { <a class="back-link" routerLink="/house"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Hospital</a> }
      @else { <a class="back-link" routerLink="/trends"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Trends</a> }
      <header class="page-head">
        <h1>{{ paper()?.title ?? 'A pack for an inspection' }}</h1>
        <p class="page-lead">{{ paper()?.lead ?? 'What a journal for reflection and supervision can say under Regulations 10 and 18.' }}</p>
      </header>
      <div class="journal-filter-fields no-print">
        @for (end of ends; track end.code) {
          <div class="field" [attr.data-error]="!!fault(end.code)">
            <label class="label" [for]="'pack-' + end.code">{{ end.words }}</label>
            <aw-field-error [errorId]="'pack-' + end.code + '-error'" [words]="fault(end.code)" />
            <select #choice class="select" [id]="'pack-' + end.code" (change)="choose(end.code, choice.value)" [attr.aria-invalid]="fault(end.code) ? true : null" [attr.aria-describedby]="fault(end.code) ? 'pack-' + end.code + '-error' : null">
              @for (month of months; track month) { <option [value]="month" [selected]="month === asked()[end.code]">{{ monthInWords(month) }}</option> }
            </select>
          </div>
        }
      </div>
      @if (paper(); as paper) {
        <div class="actions no-print space-above"><button type="button" class="button" (click)="print()">Print this pack</button><a class="link-target" [href]="file()" download>Download it as one file</a></div>
        <aw-paper-sheet [paper]="paper" />
      } @else if (refusal()?.status === 422) {
        <p class="space-above">Choose other months above.</p>
      } @else if (refusal(); as refusal) {
        <aw-page-failed class="space-above" heading="The pack was not made" [words]="refusal.words" (retry)="read.reload()" />
      } @else {
        <aw-loading words="Making the pack" />
      }
    </div>
  `,
})
export class InspectionPage {
  /** from the address */
  readonly from = input<string>();
  readonly to = input<string>();
  private readonly api = inject(GovernanceApi);
  private readonly router = inject(Router);
  private readonly today = dayOf(new Date());
  protected readonly governs = inject(SignIn).can('look-after-people');
  protected readonly ends = [{ code: 'from', words: 'First month' }, { code: 'to', words: 'Last month' }] as const;
  protected readonly months = closedMonths(this.today);
  protected readonly monthInWords = monthInWords;
  protected readonly asked = computed(() => monthsOfPack(this.today, this.from(), this.to()));
  protected readonly read = this.api.inspectionPack(this.asked);
  protected readonly paper = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly refusal = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  protected readonly file = computed(() => `/api/inspection-pack.html?from=${this.asked().from}&to=${this.asked().to}`);

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'counts', sentence: 'Figures of many, and published texts.', more: 'Nobody’s words are here.' });
  }

  protected fault(end: 'from' | 'to'): string {
    return this.refusal()?.status === 422 ? (this.refusal()?.fields.get(end) ?? '') : '';
  }

  protected choose(end: 'from' | 'to', month: string): void {
    void this.router.navigate([], { queryParams: { ...this.asked(), [end]: month }, replaceUrl: true });
  }

  protected print(): void {
    print();
  }
}
