import { Directive, computed, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { Silence } from '@afterword/journal';
import { ErrorSummary, type FieldTrouble } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf, waitInWords } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { type FoundAuthor, InformationGovernanceApi } from './information-governance-api';
import { leadsPrivacy } from './lawful-words';

/** What the two forms have in common: whose, why, whether the author is told, and the password. What was typed stays when it is refused. */
@Directive()
export abstract class LawfulForm {
  protected readonly api = inject(InformationGovernanceApi);
  protected readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly id = crypto.randomUUID();
  protected readonly author = signal<FoundAuthor | null>(null);
  protected readonly reference = signal('');
  protected readonly silence = signal<Silence | null>(null);
  protected readonly fromDay = signal('');
  protected readonly untilDay = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  private readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  private readonly general = signal('');
  protected readonly troubles = computed<FieldTrouble[]>(() => [
    ...(this.general() ? [{ field: '', words: this.general() }] : []),
    ...[...this.faults()].map(([name, words]) => ({ field: `lawful-${name}`, words })),
  ]);

  constructor() {
    inject(PrivacyLine).show(leadsPrivacy);
  }

  /** Sends it once the password was right, and says where to go then. */
  protected abstract place(author: FoundAuthor): Promise<string>;

  protected fault(name: string): string {
    return this.faults().get(name) ?? '';
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const author = this.author();
    const missing = new Map([
      ...(author ? [] : [['authorId', 'Choose whose entries it is about'] as const]),
      ...(this.password() === '' ? [['password', 'Enter your password'] as const] : []),
    ]);
    if (!author || missing.size > 0) return this.refuse(missing, '');
    this.busy.set(true);
    this.refuse(new Map(), '');
    try {
      await this.api.prove(this.password());
    } catch (failure) {
      const { status, words, retryAfter } = refusalOf(failure);
      this.busy.set(false);
      if (status === 422) return this.refuse(new Map([['password', 'This is not your password. Check it, then try again']]), '');
      return this.refuse(new Map(), status === 429 && retryAfter !== null ? `Too many tries. Wait ${waitInWords(retryAfter)}, then try again.` : words);
    }
    try {
      await this.router.navigateByUrl(await this.place(author));
    } catch (failure) {
      const { fields, words } = refusalOf(failure);
      this.refuse(fields, fields.size > 0 ? '' : words);
    } finally {
      this.busy.set(false);
    }
  }

  private refuse(faults: ReadonlyMap<string, string>, general: string): void {
    this.faults.set(faults);
    this.general.set(general);
    this.title.trouble.set(faults.size > 0 || general !== '');
    if (faults.size > 0 || general !== '') this.summary()?.focusSummary();
  }
}
