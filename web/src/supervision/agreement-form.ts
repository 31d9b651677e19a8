import { Component, type OnDestroy, type OnInit, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { AgreementRequest, AgreementResponse } from '@afterword/api-types';
import { type AgreementPart, agreementLimits, agreementParts } from '@afterword/journal';
import { ErrorSummary, FieldError, type FieldTrouble } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { type Refusal, refusalOf } from '../platform/problems';
import { type UnsentText, UnsentTexts, keptWords } from '../platform/unsent';
import { partWords } from './agreement-words';
import { SupervisionApi } from './supervision-api';

/** What is typed and not saved yet, and from which revision it began. */
interface Typed {
  readonly request: AgreementRequest;
  readonly revision: number;
}

const EMPTY: AgreementRequest = { ...(Object.fromEntries(agreementParts.map((part) => [part, ''])) as Record<AgreementPart, string>), everyWeeks: 6, minutes: 60, reviewOn: null };

/** An agreement being drafted. Until it is saved it is kept sealed on this device; once saved both see it. */
@Component({
  selector: 'aw-agreement-form',
  imports: [ErrorSummary, FieldError],
  host: { class: 'comment-box paper agreement-form' },
  template: `
    <p class="comment-box-own"><b>Your draft.</b>&ngsp;Only you can see this until you save it.</p>
    @if (!ready()) {
      <p>You are writing this in another tab.</p>
      <p class="actions"><button type="button" class="button button-plain button-small" (click)="writeHere()">Write it here instead</button></p>
    } @else {
      <form class="stack" (submit)="save($event)" novalidate>
        <aw-error-summary [troubles]="troubles()" />
        @if (changed(); as theirs) {
          <div class="caution"><p><strong>{{ name() }} changed the draft while you were writing.</strong></p>
            <p>Your words are still here. Look at theirs above, then save yours over it or leave it.</p></div>
        }
        <div class="agreement-numbers">
          <div class="field" [attr.data-error]="!!fault('everyWeeks')">
            <label class="label" for="agreement-everyWeeks">Weeks between meetings</label>
            <aw-field-error errorId="agreement-everyWeeks-error" [words]="fault('everyWeeks')" />
            <input class="input" id="agreement-everyWeeks" type="number" inputmode="numeric" min="1" [max]="limits.weeks" [value]="typed().everyWeeks ?? ''" (input)="change({ everyWeeks: numberIn($any($event.target).value) })"
              [attr.aria-invalid]="fault('everyWeeks') ? true : null" aria-describedby="agreement-everyWeeks-error">
          </div>
          <div class="field" [attr.data-error]="!!fault('minutes')">
            <label class="label" for="agreement-minutes">Minutes each time</label>
            <aw-field-error errorId="agreement-minutes-error" [words]="fault('minutes')" />
            <input class="input" id="agreement-minutes" type="number" inputmode="numeric" [min]="limits.fewestMinutes" [max]="limits.mostMinutes" [value]="typed().minutes ?? ''" (input)="change({ minutes: numberIn($any($event.target).value) })"
              [attr.aria-invalid]="fault('minutes') ? true : null" aria-describedby="agreement-minutes-error">
          </div>
        </div>
        @for (each of parts; track each.part) {
          <div class="field" [attr.data-error]="!!fault(each.part)">
            <label class="label" [for]="'agreement-' + each.part">{{ each.name }}</label>
            <p class="hint" [id]="'agreement-' + each.part + '-hint'">{{ each.hint }}</p>
            <aw-field-error [errorId]="'agreement-' + each.part + '-error'" [words]="fault(each.part)" />
            <textarea class="textarea textarea-serif agreement-box" rows="2" autocomplete="off" [id]="'agreement-' + each.part" [value]="typed()[each.part]" (input)="say(each.part, $any($event.target).value)"
              [attr.aria-invalid]="fault(each.part) ? true : null" [attr.aria-describedby]="'agreement-' + each.part + '-hint agreement-' + each.part + '-error'"></textarea>
          </div>
        }
        <div class="field" [attr.data-error]="!!fault('reviewOn')">
          <label class="label" for="agreement-reviewOn">Look at it again by</label>
          <p class="hint" id="agreement-reviewOn-hint">This is needed before you can agree.</p>
          <aw-field-error errorId="agreement-reviewOn-error" [words]="fault('reviewOn')" />
          <input class="input supervision-day" type="date" id="agreement-reviewOn" [value]="typed().reviewOn ?? ''" (input)="change({ reviewOn: $any($event.target).value || null })"
            [attr.aria-invalid]="fault('reviewOn') ? true : null" aria-describedby="agreement-reviewOn-hint agreement-reviewOn-error">
        </div>
        @if (where()) { <p class="count-line">{{ where() }}</p> }
        <p class="actions">
          <button type="submit" class="button button-theirs" [attr.aria-busy]="busy() ? true : null">{{ changed() ? 'Save mine over it' : 'Save, so that ' + name() + ' sees it' }}</button>
          <button type="button" class="button button-plain" (click)="leave()">Leave it</button>
        </p>
      </form>
    }
  `,
})
export class AgreementForm implements OnInit, OnDestroy {
  readonly agreement = input.required<AgreementResponse>();
  readonly saved = output<AgreementResponse>();
  readonly closed = output();
  private readonly api = inject(SupervisionApi);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(UnsentTexts);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly limits = agreementLimits;
  protected readonly parts = partWords;
  private readonly text = signal<UnsentText<Typed> | null>(null);
  private readonly began = signal<Typed | null>(null);
  protected readonly ready = computed(() => this.text()?.here() ?? false);
  protected readonly typed = computed(() => this.text()?.value()?.request ?? this.began()?.request ?? EMPTY);
  protected readonly where = keptWords(this.text, 'Kept on this device until you save it.');
  protected readonly name = computed(() => this.agreement().person.givenName);
  protected readonly busy = signal(false);
  /** as the other wrote it since, where saving was refused for that */
  protected readonly changed = signal<AgreementResponse | null>(null);
  private readonly refusal = signal<Refusal | null>(null);
  protected readonly troubles = computed<FieldTrouble[]>(() => {
    const refusal = this.refusal();
    if (!refusal) return [];
    const fields = [...refusal.fields].map(([field, words]) => ({ field: `agreement-${field}`, words }));
    return fields.length ? fields : [{ field: '', words: `Not saved. ${refusal.words}` }];
  });

  async ngOnInit(): Promise<void> {
    const agreement = this.agreement();
    const from = agreement.draft ?? agreement.current;
    this.began.set({ request: from ? { ...from.terms, reviewOn: agreement.draft ? from.reviewOn : null } : EMPTY, revision: agreement.revision });
    const text = this.texts.text<Typed>(`agreement ${agreement.supervisionId}`);
    await this.texts.open(text);
    this.text.set(text);
  }

  ngOnDestroy(): void {
    const text = this.text();
    if (text) void this.texts.close(text);
  }

  protected fault(field: string): string {
    return this.refusal()?.fields.get(field) ?? '';
  }

  protected numberIn(value: string): number | null {
    return value === '' ? null : Number(value);
  }

  protected change(part: Partial<AgreementRequest>): void {
    const revision = this.text()?.value()?.revision ?? this.began()?.revision ?? 0;
    this.text()?.change({ request: { ...this.typed(), ...part }, revision });
  }

  protected say(part: AgreementPart, words: string): void {
    this.change({ [part]: words });
  }

  protected async writeHere(): Promise<void> {
    const text = this.text();
    if (text) await this.texts.writeHere(text);
  }

  protected async leave(): Promise<void> {
    const text = this.text();
    if (text) await this.texts.end(text);
    this.closed.emit();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    const revision = this.changed()?.revision ?? this.text()?.value()?.revision ?? this.began()?.revision ?? 0;
    try {
      const agreement = await this.api.draft(this.agreement().supervisionId, revision, this.typed());
      const text = this.text();
      if (text) await this.texts.end(text);
      this.announcer.say(`Saved. ${this.name()} can see it.`);
      this.saved.emit(agreement);
    } catch (failure) {
      const refusal = refusalOf(failure);
      if (refusal.status === 412) this.changed.set((refusal.problem as unknown as { stored: AgreementResponse }).stored);
      this.refusal.set(refusal);
      this.summary()?.focusSummary();
    } finally {
      this.busy.set(false);
    }
  }
}
