import { Component, computed, inject, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { LimitsRequest } from '@afterword/api-types';
import { firstLimits, houseLimits, peopleLimits } from '@afterword/journal';
import { dayOf, ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { focusSoon } from '../platform/focus';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { SignIn } from '../platform/sign-in';
import { type Refusal, refusalOf } from '../platform/problems';
import { housePrivacy } from './house-words';
import { type Limits, LimitsApi } from './limits-api';
import { LimitsText } from './limits-text';

const YEAR_MS = 365 * 86_400_000;

/** Writes a new version of the limits of confidentiality; what was typed stays when it is refused. */
@Component({
  selector: 'aw-limits-form-page',
  imports: [ErrorSummary, FieldError, LimitsText, Loading, PageFailed, RouterLink],
  templateUrl: './limits-form-page.html',
})
export class LimitsFormPage {
  private readonly api = inject(LimitsApi);
  private readonly router = inject(Router);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly most = { ...houseLimits, post: peopleLimits.jobTitle };

  protected readonly read = this.api.limits();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  /** the version that stands, as far as this page knows */
  protected readonly standing = linkedSignal<Limits | null>(() => (this.read.hasValue() ? this.read.value().current : null));
  protected readonly typed = linkedSignal<boolean, LimitsRequest>({ source: () => this.read.hasValue(), computation: () => typedOf(untracked(this.standing)) });
  private readonly person = inject(SignIn).person;
  /** whoever is signed in, as it stands here about them */
  protected readonly me = computed(() => {
    const { givenName = '', familyName = '', jobTitle = '' } = this.person() ?? {};
    return { signedBy: `${givenName} ${familyName}`, signedAs: jobTitle };
  });
  /** whether they sign it themselves: like the version before, and null until they say so of the first */
  protected readonly mine = linkedSignal<boolean, boolean | null>({
    source: () => this.read.hasValue(), computation: () => untracked(() => (this.standing() ? this.standing()?.signedBy === this.me().signedBy : null)),
  });
  /** what somebody else published meanwhile */
  protected readonly stored = signal<Limits | null>(null);
  protected readonly busy = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, (name) => `limits-${name.replaceAll('/', '-')}`);

  constructor() {
    inject(PrivacyLine).show(housePrivacy);
  }

  protected type(change: Partial<LimitsRequest>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
  }

  protected typePoint(at: number, change: Partial<LimitsRequest['points'][number]>): void {
    this.type({ points: this.typed().points.map((point, nth) => (nth === at ? { ...point, ...change } : point)) });
  }

  protected takeOut(at: number): void {
    this.type({ points: this.typed().points.filter((_, nth) => nth !== at) });
    this.goTo(Math.min(at, this.typed().points.length - 1));
  }

  protected add(): void {
    this.type({ points: [...this.typed().points, { name: '', words: '' }] });
    this.goTo(this.typed().points.length - 1);
  }

  protected async publish(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.api.publish(this.standing()?.version ?? 0, { ...this.typed(), ...(this.mine() ? this.me() : {}) });
      await this.router.navigate(['/house/policy']);
    } catch (failure) {
      this.show(refusalOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private goTo(point: number): void {
    focusSoon(`limits-points-${point}-name`);
  }

  private show(refusal: Refusal): void {
    const stored = refusal.status === 412 ? (refusal.problem as unknown as { stored?: Limits } | null)?.stored : undefined;
    this.stored.set(stored ?? null);
    if (stored) this.standing.set(stored);
    const errors = refusal.problem?.errors ?? [];
    const unsigned = this.mine() === null;
    const faults = new Map(errors.filter(({ pointer }) => !unsigned || pointer !== '/signedAs')
      .map(({ pointer, detail }) => [pointer.slice(1), unsigned && pointer === '/signedBy' ? 'Choose who signs it.' : detail]));
    this.troubles.say(faults, errors.length > 0 ? '' : stored ? `Somebody else published version ${stored.version} meanwhile.` : refusal.words);
  }
}

function typedOf(standing: Limits | null): LimitsRequest {
  const { points, signedBy, signedAs } = standing ?? { points: firstLimits, signedBy: '', signedAs: '' };
  return { points: points.map((point) => ({ ...point })), signedBy, signedAs, reviewOn: dayOf(new Date(Date.now() + YEAR_MS)) };
}
