import { NgComponentOutlet } from '@angular/common';
import { Component, type Type, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SupervisionPageResponse } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed, fullDay, onDay } from '@afterword/ui';
import { SupervisionCommitments } from '../commitments';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { TopicsToCome } from '../sessions';
import { loadConcernNotes } from '../sharing';
import { SupervisionApi } from './supervision-api';
import { dueWords, typeWords } from './supervision-words';

type Brought = SupervisionPageResponse['brought'][number];

const purposes = { 'one-to-one': 'For your one-to-one', comment: 'To get a comment', learning: 'For learning' } as const;
const purposesOfMine = { 'one-to-one': 'For our one-to-one', comment: 'To get a comment', learning: 'For learning' } as const;

/** One supervision on one page: when the two meet, what was brought, what both promised, what they agreed. Opens nothing by itself. */
@Component({
  selector: 'aw-supervision-page',
  imports: [DayPipe, NgComponentOutlet, Loading, PageFailed, RouterLink, SupervisionCommitments, TopicsToCome],
  host: { '(document:visibilitychange)': 'refresh()' },
  templateUrl: './supervision-page.html',
})
export class SupervisionPage {
  readonly id = input.required<string>();
  private readonly title = inject(PageTitle);
  protected readonly read = inject(SupervisionApi).page(() => this.id());
  private readonly refusal = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  protected readonly gone = computed(() => this.refusal()?.status === 404);
  protected readonly trouble = computed(() => this.refusal()?.words ?? '');
  protected readonly page = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly name = computed(() => this.page()?.person.givenName ?? '');
  protected readonly supervises = computed(() => this.page()?.role === 'supervisor');
  protected readonly restorative = computed(() => this.page()?.type === 'restorative');
  protected readonly lastMet = computed(() => {
    const last = this.page()?.last;
    return last ? ` Last one-to-one ${onDay(last.day).replace(/^on (?=\d)/u, '')}.` : '';
  });
  /** by when the two should meet, once that is near or past */
  protected readonly coverWords = computed(() => {
    const cover = this.page()?.cover;
    const words = cover ? dueWords(cover) : '';
    return words ? `${words}, by your organisation’s policy.` : '';
  });
  protected readonly facts = computed(() => {
    const page = this.page();
    if (!page) return '';
    const relation = page.role === 'supervisor' ? page.jobTitle : `${page.jobTitle}, supervises you`;
    return `${relation}. ${page.endedOn ? `From ${fullDay(page.startedOn)} to ${fullDay(page.endedOn)}.` : `Since ${fullDay(page.startedOn)}.`}`;
  });
  protected readonly agreementFacts = computed(() => {
    const page = this.page();
    if (!page) return '';
    const { agreedOn, reviewOn, reviewIsDue, everyWeeks } = page.agreement;
    if (!agreedOn) return `${typeWords(page.type)}. You have not agreed on anything yet, so what your organisation says to everyone applies.`;
    const weeks = everyWeeks ? ` Every ${everyWeeks === 1 ? 'week' : `${everyWeeks} weeks`}.` : '';
    return `${typeWords(page.type)}.${weeks}${reviewOn && !reviewIsDue ? ` Look at it again by ${fullDay(reviewOn)}.` : ''}`;
  });
  protected readonly agreementWaits = computed(() => {
    switch (this.page()?.agreement.draft) {
      case 'waits-for-me': return 'A draft waits for your answer.';
      case 'waits-for-them': return `A draft waits for ${this.name()}.`;
      case 'refused': return 'A draft was not agreed. Talk about it, or change it.';
      default: return '';
    }
  });

  protected readonly concernNotes = signal<Type<unknown> | null>(null);

  constructor() {
    void loadConcernNotes().then((notes) => this.concernNotes.set(notes), () => undefined);
    inject(PrivacyLine).show(() => {
      const name = this.name();
      if (this.gone()) return { state: 'open', mark: 'printed', sentence: 'There is nothing here.' };
      if (!name) return { state: 'shared', mark: 'both', sentence: 'The two of you both see this.' };
      return this.supervises()
        ? { state: 'shared', mark: 'both', sentence: `You see what ${name} chose to share.`, more: 'And what you agreed together. Nothing else.' }
        : { state: 'shared', mark: 'both', sentence: `You and ${name} both see this.`, more: 'Not your entries: only what you share.' };
    });
    effect(() => this.title.absent.set(this.gone()));
  }

  protected purpose(share: Brought): string {
    return this.supervises() ? purposes[share.purpose] : purposesOfMine[share.purpose];
  }

  protected refresh(): void {
    if (document.visibilityState === 'visible' && !this.read.isLoading()) this.read.reload();
  }
}
