import { Component, computed, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { houseLimits } from '@afterword/journal';
import { FieldError, Loading, PageFailed } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { HouseApi, type ServiceLine } from './house-api';
import { housePrivacy } from './house-words';

/** Adds a service line or gives it another name; what was typed stays when it is refused. */
@Component({
  selector: 'aw-line-form-page',
  imports: [FieldError, Loading, PageFailed, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" routerLink="/house/parts"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Wards and service lines</a>
      <h1 class="page-head">{{ id() ? 'Change ' + (line()?.name ?? 'a service line') : 'Add a service line' }}</h1>
      @if (trouble()) {
        <aw-page-failed heading="This did not load" [words]="trouble()" (retry)="read.reload()" />
      } @else if (id() && !line()) {
        <aw-loading words="Loading the form" />
      } @else {
        <form (submit)="save($event)">
          <div class="field" [attr.data-error]="!!fault()">
            <label class="label" for="line-name">Name</label>
            @if (id()) { <p class="hint" id="line-name-hint">Months that are published keep the name they have.</p> }
            <aw-field-error errorId="line-name-error" [words]="fault()" />
            <input class="input" id="line-name" type="text" autocomplete="off" [attr.maxlength]="most" [value]="typed()" (input)="typed.set($any($event.target).value)"
              [attr.aria-invalid]="fault() ? true : null" [attr.aria-describedby]="(id() ? 'line-name-hint' : '') + (fault() ? ' line-name-error' : '') || null">
          </div>
          <p class="actions space-above"><button type="submit" class="button" [attr.aria-busy]="busy() ? true : null">{{ id() ? 'Save' : 'Add' }}</button></p>
        </form>
      }
    </div>
  `,
})
export class LineFormPage {
  private readonly api = inject(HouseApi);
  private readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  readonly id = input<string>();
  private readonly newId = crypto.randomUUID();
  protected readonly most = houseLimits.name;
  protected readonly read = this.api.house();
  protected readonly line = linkedSignal<ServiceLine | null>(() => (this.read.hasValue() ? (this.read.value().lines.find(({ id }) => id === this.id()) ?? null) : null));
  protected readonly trouble = computed(() => (this.read.error() !== undefined ? refusalOf(this.read.error()).words : this.id() && this.read.hasValue() && !this.line() ? 'There is nothing here that you can open.' : ''));
  /** begins with the stored name, and is never taken from whoever types */
  protected readonly typed = linkedSignal({ source: () => this.line()?.id, computation: () => untracked(this.line)?.name ?? '' });
  protected readonly fault = signal('');
  protected readonly busy = signal(false);

  constructor() {
    inject(PrivacyLine).show(housePrivacy);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const line = this.line();
      await (line ? this.api.changeLine(line, this.typed()) : this.api.addLine({ id: this.newId, name: this.typed() }));
      await this.router.navigate(['/house/parts']);
    } catch (failure) {
      const refusal = refusalOf(failure);
      const stored = refusal.status === 412 ? (refusal.problem as unknown as { stored?: ServiceLine } | null)?.stored : undefined;
      if (stored) this.line.set(stored);
      this.fault.set(stored ? `Somebody else changed it meanwhile: it is now “${stored.name}”. Save again to put your name in its place.` : (refusal.fields.get('name') ?? refusal.words));
      this.title.trouble.set(true);
    } finally {
      this.busy.set(false);
    }
  }
}
