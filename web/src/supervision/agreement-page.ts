import { Component, DestroyRef, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AgreementResponse } from '@afterword/api-types';
import { agreementLimits, missingToAgree } from '@afterword/journal';
import { DayPipe, Loading, PageFailed, onDay } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { Live } from '../platform/live';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { UnsentTexts } from '../platform/unsent';
import { AgreementForm } from './agreement-form';
import { AgreementTermsList } from './agreement-terms';
import { SupervisionApi } from './supervision-api';
import { typeWords } from './supervision-words';

/** What two people agreed, what waits for an answer, what applies until then, and what they agreed before. Prints as it stands. */
@Component({
  selector: 'aw-agreement-page',
  imports: [AgreementForm, AgreementTermsList, DayPipe, Loading, PageFailed, RouterLink],
  templateUrl: './agreement-page.html',
})
export class AgreementPage {
  readonly id = input.required<string>();
  private readonly api = inject(SupervisionApi);
  private readonly announcer = inject(Announcer);
  private readonly title = inject(PageTitle);
  private readonly texts = inject(UnsentTexts);
  protected readonly read = this.api.agreement(() => this.id());
  private readonly refusal = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  protected readonly gone = computed(() => this.refusal()?.status === 404);
  protected readonly failed = computed(() => this.refusal()?.words ?? '');
  private readonly latest = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  /** what is shown: a draft that somebody may be about to answer is not changed under their hands */
  protected readonly agreement = linkedSignal<AgreementResponse | undefined, AgreementResponse | null>({
    source: this.latest,
    computation: (now, before) => (now && !isRedrafted(now, before?.value ?? null) ? now : (before?.value ?? null)),
  });
  /** the draft was changed since it was shown */
  protected readonly redrafted = computed(() => isRedrafted(this.latest(), this.agreement()));
  protected readonly name = computed(() => this.agreement()?.person.givenName ?? '');
  protected readonly editing = signal(false);
  protected readonly refusing = signal(false);
  protected readonly why = signal('');
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly whyTrouble = signal('');
  protected readonly longest = agreementLimits.refusal;
  protected readonly type = typeWords;
  protected readonly mine = computed(() => this.agreement()?.draft?.answers.find(({ mine }) => mine) ?? null);
  protected readonly theirs = computed(() => this.agreement()?.draft?.answers.find(({ mine }) => !mine) ?? null);
  /** what the draft lacks before anybody can agree to it, in words */
  protected readonly lacks = computed(() => {
    const draft = this.agreement()?.draft;
    if (!draft) return '';
    const missing = missingToAgree(draft.terms, draft.reviewOn).map((part) => (part === 'reviewOn' ? 'a day to look at it again' : 'what cannot stay between you'));
    return missing.length ? `Before you can agree, it needs ${missing.join(' and ')}.` : '';
  });
  protected readonly state = computed(() => {
    const agreement = this.agreement();
    if (!agreement) return '';
    if (agreement.current) return `You both agreed to this ${onDay(agreement.current.agreedOn)}.`;
    return agreement.endedOn ? 'You did not agree on anything here.' : 'You have not agreed on anything yet. Until you both do, what your organisation says to everyone applies.';
  });

  constructor() {
    inject(PrivacyLine).show(() => {
      if (this.gone()) return { state: 'open', mark: 'printed', sentence: 'There is nothing here.' };
      const name = this.name();
      return { state: 'shared', mark: 'both', sentence: name ? `You and ${name} both see this.` : 'The two of you both see this.', more: 'Nobody else does.' };
    });
    effect(() => this.title.absent.set(this.gone()));
    effect(() => {
      if (this.redrafted() && !this.editing()) untracked(() => this.announcer.say(`${this.name()} has just changed the draft.`));
    });
    const follow = inject(Live).follow(({ kind, id }) => {
      if (kind === 'ready' || (kind === 'agreement' && id === this.id())) this.read.reload();
    });
    inject(DestroyRef).onDestroy(follow);
    // What was typed here before and not saved comes back into its form.
    effect(() => {
      const waits = this.texts.all(`agreement ${this.id()}`).length > 0;
      if (waits && this.agreement()?.can.includes('draft')) untracked(() => this.editing.set(true));
    });
  }

  protected showLatest(): void {
    this.agreement.set(this.latest() ?? null);
    focusSoon('agreement-draft');
  }

  protected edit(): void {
    this.editing.set(true);
    this.refusing.set(false);
    focusSoon('agreement-everyWeeks');
  }

  protected keep(agreement: AgreementResponse): void {
    this.agreement.set(agreement);
    this.editing.set(false);
    focusSoon('agreement-draft');
  }

  protected leave(): void {
    this.editing.set(false);
    this.read.reload();
    focusSoon('agreement-state');
  }

  protected beginRefusing(): void {
    this.refusing.set(true);
    focusSoon('agreement-why');
  }

  protected async agree(): Promise<void> {
    await this.answer(null);
  }

  protected async refuse(event: Event): Promise<void> {
    event.preventDefault();
    if (this.why().trim() === '') {
      this.whyTrouble.set('Say in a few words what should be different.');
      return focusSoon('agreement-why');
    }
    await this.answer(this.why());
  }

  private async answer(why: string | null): Promise<void> {
    const agreement = this.agreement();
    if (!agreement || this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    this.whyTrouble.set('');
    try {
      const now = await this.api.answer(agreement.supervisionId, agreement.revision, why);
      this.agreement.set(now);
      this.refusing.set(false);
      this.why.set('');
      this.announcer.say(now.draft ? `${this.name()} can see your answer.` : 'You both agreed.');
      focusSoon(now.draft ? 'agreement-draft' : 'agreement-state');
    } catch (failure) {
      const refusal = refusalOf(failure);
      if (refusal.status === 412) this.agreement.set((refusal.problem as unknown as { stored: AgreementResponse }).stored);
      this.trouble.set(refusal.status === 412 ? `${this.name()} changed the draft in the meantime, so nothing was sent. Read it as it stands now.` : `Not sent. ${refusal.words}`);
    } finally {
      this.busy.set(false);
    }
  }

  protected print(): void {
    print();
  }
}

function isRedrafted(now: AgreementResponse | undefined, shown: AgreementResponse | null): boolean {
  return !!now && !!shown?.draft && now.supervisionId === shown.supervisionId && now.revision > shown.revision;
}
