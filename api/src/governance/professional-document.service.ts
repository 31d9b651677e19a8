import { Injectable } from '@nestjs/common';
import { documentOf, formsOn, saysSomething, type ProfessionalForm } from '@afterword/journal';
import type { Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { type FieldError, NotFound, RuleBroken } from '../platform/problems';
import { Places } from '../platform/problems/places';
import type { ProfessionalDocumentRequest } from './professional-document.dto';
import type { ProfessionalFormListResponse } from './professional-form.response';
import forms from './professional-forms.json';
import { wordFile } from './word-file';

// Regulators' forms are dated data: a later version is a new row beside the old one, which stays for what was made by it.
const known = forms as readonly ProfessionalForm[];

/** What registrants hand to their regulator, made of the words that come with the request and kept nowhere. */
@Injectable()
export class ProfessionalDocumentService {
  private readonly places = new Places({ atOnce: 4, retrySeconds: 5, words: 'Another document is being made just now. Please try again in a few seconds.' });

  constructor(private readonly clock: Clock) {}

  /** The forms in force today. */
  forms(): ProfessionalFormListResponse {
    const today = this.clock.today();
    return { forms: formsOn(today, known).map((form) => ({ ...(structuredClone(form) as ProfessionalFormListResponse['forms'][number]), reviewIsDue: form.reviewBy <= today })) };
  }

  /** The document as a file for Word. Throws RuleBroken at what the form does not ask for, and when there are no words, and a 429 while another of theirs is made. */
  make(actor: Actor, request: ProfessionalDocumentRequest): Promise<Buffer> {
    return this.places.within(actor.id, () => this.file(request));
  }

  private async file(request: ProfessionalDocumentRequest): Promise<Buffer> {
    const today = this.clock.today();
    const form = formsOn(today, known).find(({ code }) => code === request.form);
    if (!form) throw new NotFound();
    const errors = faultsIn(form, request);
    if (errors.length > 0) throw new RuleBroken('Some of this is not part of the form.', errors);
    if (!saysSomething(request)) throw new RuleBroken('There is nothing in it yet.', [{ pointer: '/parts', detail: 'Write something first, or choose an entry.' }]);
    return wordFile(documentOf(form, request), today);
  }
}

function faultsIn({ fields, parts, activities }: ProfessionalForm, request: ProfessionalDocumentRequest): FieldError[] {
  const errors: FieldError[] = [];
  const fault = (pointer: string, detail: string): void => void errors.push({ pointer, detail });
  request.fields.forEach(({ code }, at) => {
    if (!fields.some((field) => field.code === code)) fault(`/fields/${at}/code`, 'The form does not ask for this.');
  });
  if (request.parts.length > (parts?.most ?? 0)) fault('/parts', `The form has room for ${parts?.most ?? 0}.`);
  request.parts.forEach(({ answers }, at) =>
    answers.forEach(({ prompt, themes }, nth) => {
      const asked = parts?.prompts.find(({ code }) => code === prompt);
      if (!asked) fault(`/parts/${at}/answers/${nth}/prompt`, 'The form does not ask this.');
      else if (themes.some((theme) => !asked.themes.includes(theme))) fault(`/parts/${at}/answers/${nth}/themes`, 'This cannot be ticked here.');
    }),
  );
  if (!activities && request.activities.length > 0) fault('/activities', 'The form has no list of activities.');
  if (!activities && request.gaps.length > 0) fault('/gaps', 'The form does not ask about gaps.');
  request.activities.forEach(({ type }, at) => {
    if (activities && !activities.types.includes(type)) fault(`/activities/${at}/type`, 'Choose a type.');
  });
  request.gaps.forEach(({ from, until }, at) => {
    if (from > until) fault(`/gaps/${at}/from`, 'A gap begins before it ends. Change one of the two dates.');
  });
  return errors;
}
