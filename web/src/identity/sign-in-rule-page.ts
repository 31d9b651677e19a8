import type { SignInRule } from '@afterword/api-types';
import { ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { Proof } from '../platform/proof';
import { SignInRuleApi } from './sign-in-rule-api';
import { SsoApi } from './sso-api';

type Who = SignInRule['secondFactorFor'][number];
type Length = 'lastsHours' | 'idleMinutesShared' | 'idleMinutesOwn';

/** For administrators: of whom a second step is wanted, who has a password, and how long sign-ins last. */
@Component({
  selector: 'aw-sign-in-rule-page',
  imports: [ErrorSummary, FieldError, Loading, PageFailed, RouterLink],
  templateUrl: './sign-in-rule-page.html',
})
export class SignInRulePage {
  private readonly api = inject(SignInRuleApi);
  private readonly proof = inject(Proof);
  private readonly announcer = inject(Announcer);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly read = this.api.read();
  private readonly ways = inject(SsoApi).ways();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly rule = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly roles: readonly { code: Who; words: string; hint: string }[] = [
    { code: 'staff', words: 'Everyone', hint: 'Whoever writes here.' },
    { code: 'supervisor', words: 'Supervisors', hint: 'Whoever supervises somebody, and so can read what was shared with them.' },
    { code: 'educator', words: 'Educators', hint: 'They see figures, and publish briefings.' },
    { code: 'administrator', words: 'Administrators', hint: 'They bring people in and can help set passwords anew.' },
    { code: 'governance', words: 'Information-governance leads', hint: 'Two of them together can let one read what the law demands.' },
  ];
  protected readonly lengths: readonly { code: Length; label: string; hint: string }[] = [
    { code: 'idleMinutesShared', label: 'Minutes unused on a shared computer', hint: '15 to 240. The page itself locks after ten minutes in any case.' },
    { code: 'idleMinutesOwn', label: 'Minutes unused on a device of one’s own', hint: '15 to 1440.' },
    { code: 'lastsHours', label: 'Hours altogether', hint: '1 to 24. A long shift is 12.' },
  ];
  protected readonly passwords: readonly { code: SignInRule['passwordsFor']; words: string; hint: string }[] = [
    { code: 'everyone', words: 'Everyone who wants one', hint: 'A new colleague chooses a password, or comes in with the sign-in of your organisation.' },
    { code: 'administrators', words: 'Administrators only', hint: 'Everybody else comes in with the sign-in of your organisation. A password that somebody has opens nothing any more once they have linked that. Administrators keep theirs, so that nobody is locked out when it is away.' },
  ];
  /** Only where there is a sign-in of the organisation, or the rule is from when there was one. */
  protected readonly offersPasswords = computed(() => (this.ways.hasValue() && this.ways.value().providers.length > 0) || (this.read.hasValue() && this.read.value().passwordsFor === 'administrators'));
  /** the lengths as they were typed, until they are saved */
  protected readonly typed = signal<Partial<Record<Length, string>>>({});
  protected readonly busy = signal(false);
  protected readonly saved = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, (field) => `rule-${field}`);

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Administrators can see and change this.', more: 'It holds nobody’s entries.' });
  }

  protected toggle(who: Who, wanted: boolean): void {
    this.rule.update((rule) => rule && { ...rule, secondFactorFor: this.roles.map(({ code }) => code).filter((code) => (code === who ? wanted : rule.secondFactorFor.includes(code))) });
  }

  protected choosePasswords(passwordsFor: SignInRule['passwordsFor']): void {
    this.rule.update((rule) => rule && { ...rule, passwordsFor });
  }

  protected type(code: Length, value: string): void {
    this.typed.update((typed) => ({ ...typed, [code]: value }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const rule = this.rule();
    if (this.busy() || !rule) return;
    this.saved.set(false);
    this.busy.set(true);
    try {
      // What is no number goes as none, and the API says what it wants there.
      const lengths = Object.fromEntries(Object.entries(this.typed()).map(([code, typed]) => [code, typed.trim() === '' ? NaN : Number(typed)]));
      this.rule.set(await this.proof.before(() => this.api.change({ ...rule, ...lengths })));
      this.typed.set({});
      this.troubles.clear();
      this.saved.set(true);
      this.announcer.say('Saved.');
    } catch (failure) {
      const refusal = refusalOf(failure);
      this.troubles.refused(refusal, `Not saved. ${refusal.words}`);
    } finally {
      this.busy.set(false);
    }
  }
}
