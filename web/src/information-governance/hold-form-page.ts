import { Component, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type HoldReason, holdReasons } from '@afterword/journal';
import { ErrorSummary, FieldError } from '@afterword/ui';
import { AuthorChoice } from './author-choice';
import type { FoundAuthor } from './information-governance-api';
import { LawfulCause } from './lawful-cause';
import { LawfulForm } from './lawful-form';
import { LawfulTelling } from './lawful-telling';

/** For a lead: places a hold on what somebody wrote. */
@Component({
  selector: 'aw-hold-form-page',
  imports: [AuthorChoice, ErrorSummary, FieldError, LawfulCause, LawfulTelling, RouterLink],
  templateUrl: './hold-form-page.html',
})
export class HoldFormPage extends LawfulForm {
  protected readonly reasons = holdReasons;
  protected readonly reason = signal<HoldReason>('court-order');
  protected readonly whole = signal(true);
  protected readonly reviewDays = signal(90);

  protected missing(): ReturnType<LawfulForm['missingDays']> {
    return this.whole() ? [] : this.missingDays();
  }

  protected async place({ id: authorId }: FoundAuthor): Promise<string> {
    const silence = this.silence();
    await this.api.placeHold({
      id: this.id, authorId, reason: this.reason(), reference: this.reference(), reviewDays: this.reviewDays(), silence, ...(silence ? { silenceDays: 30 } : {}),
      fromDay: this.whole() ? null : this.fromDay() || null, untilDay: this.whole() ? null : this.untilDay() || null,
    });
    return '/governance';
  }
}
