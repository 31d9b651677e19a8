import { Directive, computed, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { Silence } from '@afterword/journal';
import { ErrorSummary, type FieldTrouble } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { Proof } from '../platform/proof';
import { PageTitle } from '../platform/titles';
import { type FoundAuthor, InformationGovernanceApi } from './information-governance-api';
import { leadsPrivacy } from './lawful-words';

/** What the two forms have in common: whose, why, whether the author is told, and a proof. What was typed stays when it is refused. */
@Directive()
export abstract class LawfulForm {
  protected readonly api = inject(InformationGovernanceApi);
  protected readonly router = inject(Router);
  private readonly title = inject(PageTitle);
  private readonly proof = inject(Proof);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly id = crypto.randomUUID();
  protected readonly author = signal<FoundAuthor | null>(null);
  protected readonly reference = signal('');
  protected readonly silence = signal<Silence | null>(null);
  protected readonly fromDay = signal('');
  protected readonly untilDay = signal('');
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

  /** Sends it, and says where to go then. */
  protected abstract place(author: FoundAuthor): Promise<string>;

  protected fault(name: string): string {
    return this.faults().get(name) ?? '';
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const author = this.author();
    if (!author) return this.refuse(new Map([['authorId', 'Choose whose entries it is about']]), '');
    this.busy.set(true);
    this.refuse(new Map(), '');
    try {
      await this.router.navigateByUrl(await this.proof.before(() => this.place(author)));
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
