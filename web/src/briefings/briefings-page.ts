import { Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DayPipe, Loading, MonthPipe, PageFailed } from '@afterword/ui';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SignIn } from '../platform/sign-in';
import { BriefingsApi } from './briefings-api';

/** The published briefings: what is new for whoever is here, what they marked as read, and what was published before. A single one is opened at once. */
@Component({
  selector: 'aw-briefings-page',
  imports: [DayPipe, Loading, MonthPipe, PageFailed, RouterLink],
  templateUrl: './briefings-page.html',
})
export class BriefingsPage {
  protected readonly read = inject(BriefingsApi).briefings();
  /** for those who may bring one in, a single briefing is still a list */
  protected readonly drafts = inject(SignIn).can('draft-briefings');
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  private readonly answer = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly briefings = computed(() => this.answer()?.briefings ?? null);
  protected readonly earlier = computed(() => this.answer()?.earlier ?? []);
  protected readonly fresh = computed(() => this.briefings()?.filter(({ forMe, isNew }) => forMe && isNew) ?? []);
  protected readonly known = computed(() => this.briefings()?.filter(({ forMe, isNew }) => forMe && !isNew) ?? []);
  protected readonly forOthers = computed(() => this.briefings()?.filter(({ forMe }) => !forMe) ?? []);

  constructor() {
    const router = inject(Router);
    inject(PrivacyLine).show(privacyWords.everyone);
    effect(() => {
      const [only, ...others] = this.briefings() ?? [];
      if (only && !others.length && !this.earlier().length && !this.drafts) void router.navigate(['/briefings', only.code], { replaceUrl: true });
    });
  }
}
