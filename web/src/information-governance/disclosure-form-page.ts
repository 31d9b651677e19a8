import { Component, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type DisclosureCovers, disclosureCovers, type DisclosureField, disclosureFields, type DisclosureReason, disclosureReasons } from '@afterword/journal';
import { dayOf, ErrorSummary, FieldError } from '@afterword/ui';
import { AuthorChoice } from './author-choice';
import type { FoundAuthor } from './information-governance-api';
import { LawfulCause } from './lawful-cause';
import { LawfulForm } from './lawful-form';
import { LawfulTelling } from './lawful-telling';
import { coversWords, fieldWords } from './lawful-words';

/** For a lead: asks to read what the law demands of what somebody wrote. */
@Component({
  selector: 'aw-disclosure-form-page',
  imports: [AuthorChoice, ErrorSummary, FieldError, LawfulCause, LawfulTelling, RouterLink],
  templateUrl: './disclosure-form-page.html',
})
export class DisclosureFormPage extends LawfulForm {
  protected readonly reasons = disclosureReasons;
  protected readonly kinds = disclosureCovers;
  protected readonly parts = disclosureFields;
  protected readonly coversOf = coversWords;
  protected readonly fieldOf = fieldWords;
  protected readonly today = dayOf(new Date());
  protected readonly reason = signal<DisclosureReason>('court-order');
  protected readonly covers = signal<DisclosureCovers>('shared');
  protected readonly fields = signal<readonly DisclosureField[]>(['words']);
  protected readonly days = signal(14);

  protected choose(covers: DisclosureCovers): void {
    this.covers.set(covers);
    if (covers === 'entries') this.fields.update((fields) => fields.filter((field) => field !== 'comments'));
  }

  protected part(field: DisclosureField, wanted: boolean): void {
    this.fields.update((fields) => this.parts.filter((each) => (each === field ? wanted : fields.includes(each))));
  }

  protected missing(): ReturnType<LawfulForm['missingDays']> {
    return [...(this.fields().length > 0 ? [] : [['fields', 'Choose what of it is to be read'] as const]), ...this.missingDays()];
  }

  protected async place({ id: authorId }: FoundAuthor): Promise<string> {
    const silence = this.silence();
    const { id } = await this.api.askDisclosure({
      id: this.id, authorId, reason: this.reason(), reference: this.reference(), covers: this.covers(), fields: [...this.fields()], days: this.days(),
      fromDay: this.fromDay(), untilDay: this.untilDay(), silence, ...(silence ? { silenceDays: 30 } : {}),
    });
    return `/governance/disclosures/${id}`;
  }
}
