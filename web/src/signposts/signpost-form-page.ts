import { Component, computed, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { KeptSignpost, SignpostRequest } from '@afterword/api-types';
import { houseLimits } from '@afterword/journal';
import { dayOf, ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { type Refusal, refusalOf } from '../platform/problems';
import { KeptSignpostsApi } from './kept-signposts-api';
import { kindWords } from './signpost-words';

const lines = [
  { name: 'name', label: 'Who or what it is', hint: 'A post rather than a person, so that it outlives a change of people.', most: houseLimits.name },
  { name: 'forWhat', label: 'When to turn there', hint: 'One sentence, in words for somebody who is worried.', most: houseLimits.forWhat },
  { name: 'phone', label: 'Phone', hint: '', most: houseLimits.phone },
  { name: 'place', label: 'Where it is, or how else to reach it', hint: '', most: houseLimits.name },
  { name: 'hours', label: 'Hours', hint: 'Such as: day and night, or Monday to Friday, 9 to 5.', most: houseLimits.name },
] as const;
const HALF_A_YEAR = 182;
const DAY_MS = 86_400_000;

/** Adds a signpost, changes one, or says until when it is checked; what was typed stays when it is refused. */
@Component({
  selector: 'aw-signpost-form-page',
  imports: [ErrorSummary, FieldError, Loading, PageFailed, RouterLink],
  templateUrl: './signpost-form-page.html',
})
export class SignpostFormPage {
  private readonly api = inject(KeptSignpostsApi);
  private readonly router = inject(Router);
  private readonly summary = viewChild(ErrorSummary);
  readonly code = input<string>();
  private readonly newCode = crypto.randomUUID();
  protected readonly lines = lines;
  protected readonly kinds = kindWords;

  protected readonly read = this.api.kept();
  private readonly signpost = computed<KeptSignpost | null>(() => (this.read.hasValue() ? (this.read.value().signposts.find(({ code }) => code === this.code()) ?? null) : null));
  protected readonly trouble = computed(() => (this.read.error() !== undefined ? refusalOf(this.read.error()).words : this.code() && this.read.hasValue() && !this.signpost() ? 'There is nothing here that you can open.' : ''));
  protected readonly typed = linkedSignal<boolean, SignpostRequest>({ source: () => this.read.hasValue(), computation: () => typedOf(untracked(this.signpost)) });
  /** what somebody else saved meanwhile */
  protected readonly stored = signal<KeptSignpost | null>(null);
  protected readonly busy = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, (name) => `signpost-${name}`);

  constructor() {
    inject(PrivacyLine).show(privacyWords.everyone);
  }

  protected type(name: keyof SignpostRequest, value: string): void {
    this.typed.update((typed) => ({ ...typed, [name]: value }));
  }

  /** The fields in which the saved signpost differs from what is typed here. */
  protected differing(stored: KeptSignpost): string {
    const typed = this.typed();
    const differences = lines.filter(({ name }) => (stored[name] ?? '') !== (typed[name] ?? '').trim()).map(({ name, label }) => `${label.toLowerCase()} is “${stored[name] ?? ''}”`);
    return [...differences, ...(stored.reviewOn === typed.reviewOn ? [] : ['the day of the next check is another']), ...(stored.kind === typed.kind ? [] : ['it is for something else'])].join(', ') || 'nothing differs from what you have typed';
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const signpost = this.stored() ?? this.signpost();
      await (signpost ? this.api.change(signpost, this.typed()) : this.api.add({ code: this.newCode, ...this.typed() }));
      await this.router.navigate(['/house/signposts']);
    } catch (failure) {
      this.show(refusalOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private show(refusal: Refusal): void {
    const stored = refusal.status === 412 ? (refusal.problem as unknown as { stored?: KeptSignpost } | null)?.stored : undefined;
    this.stored.set(stored ?? null);
    this.troubles.refused(refusal, stored ? 'Somebody else changed this signpost since you opened the page.' : refusal.words);
  }
}

function typedOf(signpost: KeptSignpost | null): SignpostRequest {
  const halfAYear = dayOf(new Date(Date.now() + HALF_A_YEAR * DAY_MS));
  if (!signpost) return { kind: 'safeguarding', name: '', forWhat: '', phone: null, place: null, hours: null, reviewOn: halfAYear };
  const { kind, name, forWhat, phone, place, hours, reviewOn } = signpost;
  return { kind, name, forWhat, phone, place, hours, reviewOn: signpost.mayBeOutOfDate ? halfAYear : reviewOn };
}
