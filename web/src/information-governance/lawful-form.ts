import { Directive, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { Silence } from '@afterword/journal';
import { ErrorSummary } from '@afterword/ui';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { Proof } from '../platform/proof';
import { type FoundAuthor, InformationGovernanceApi } from './information-governance-api';
import { leadsPrivacy } from './lawful-words';

/** What the two forms have in common: whose, why, whether the author is told, and a proof. What was typed stays when it is refused. */
@Directive()
export abstract class LawfulForm {
  protected readonly api = inject(InformationGovernanceApi);
  protected readonly router = inject(Router);
  private readonly proof = inject(Proof);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly id = crypto.randomUUID();
  protected readonly author = signal<FoundAuthor | null>(null);
  protected readonly reference = signal('');
  protected readonly silence = signal<Silence | null>(null);
  protected readonly fromDay = signal('');
  protected readonly untilDay = signal('');
  protected readonly busy = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, (name) => `lawful-${name}`);

  constructor() {
    inject(PrivacyLine).show(leadsPrivacy);
  }

  /** Sends it, and says where to go then. */
  protected abstract place(author: FoundAuthor): Promise<string>;

  /** What is missing of this form alone, by field. */
  protected abstract missing(): readonly (readonly [string, string])[];

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const author = this.author();
    // All of it at once, and before anybody is asked for a proof.
    const missing = new Map([
      ...(author ? [] : [['authorId', 'Choose whose entries it is about'] as const]),
      ...this.missing(),
      ...(this.reference().trim() ? [] : [['reference', 'Enter the number on the letter or of the case'] as const]),
    ]);
    if (this.troubles.say(missing) || !author) return;
    this.busy.set(true);
    try {
      await this.router.navigateByUrl(await this.proof.before(() => this.place(author)));
    } catch (failure) {
      this.troubles.refused(refusalOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  protected missingDays(): readonly (readonly [string, string])[] {
    return (['fromDay', 'untilDay'] as const).filter((name) => this[name]() === '').map((name) => [name, name === 'fromDay' ? 'Enter the first day' : 'Enter the last day']);
  }
}
