import { Component, inject, input, model, signal } from '@angular/core';
import { FieldError } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { refusalOf } from '../platform/problems';
import { type FoundAuthor, InformationGovernanceApi } from './information-governance-api';

/** Finds somebody by name and takes them as the author it is about. It never says whether they write. */
@Component({
  selector: 'aw-author-choice',
  host: { class: 'field-run' },
  imports: [FieldError],
  template: `
    @if (chosen(); as author) {
      <div class="field">
        <p class="label">Whose entries</p>
        <p id="author-chosen" tabindex="-1"><strong>{{ author.givenName }} {{ author.familyName }}</strong>, {{ author.jobTitle }}{{ author.team ? ', ' + author.team : '' }}{{ author.leftOn ? ', has left' : '' }}</p>
        <p><button type="button" class="link link-target" (click)="drop()">Choose somebody else</button></p>
      </div>
    } @else {
      <div class="field" [attr.data-error]="!!(fault() || trouble())">
        <label class="label" for="lawful-authorId">Whose entries</label>
        <p class="hint" id="lawful-authorId-hint">Part of their name. People who have left are found too.</p>
        <aw-field-error errorId="lawful-authorId-error" [words]="trouble() || fault()" />
        <div class="input-row">
          <input #box class="input" id="lawful-authorId" type="search" maxlength="100" autocomplete="off" (keydown.enter)="find($event, box.value)"
            [attr.aria-invalid]="fault() ? true : null" [attr.aria-describedby]="fault() || trouble() ? 'lawful-authorId-hint lawful-authorId-error' : 'lawful-authorId-hint'">
          <button type="button" class="button button-plain" (click)="find($event, box.value)">Find</button>
        </div>
        @if (found(); as found) {
          <ul class="plain-list space-above">
            @for (each of found; track each.id) {
              <li><button type="button" class="link link-target" (click)="take(each)">{{ each.givenName }} {{ each.familyName }}</button> <span class="soft">{{ each.jobTitle }}{{ each.team ? ', ' + each.team : '' }}{{ each.leftOn ? ', has left' : '' }}</span></li>
            } @empty { <li class="soft">Nobody of this name.</li> }
          </ul>
        }
      </div>
    }
  `,
})
export class AuthorChoice {
  private readonly api = inject(InformationGovernanceApi);
  private readonly announcer = inject(Announcer);
  readonly chosen = model.required<FoundAuthor | null>();
  readonly fault = input('');
  protected readonly found = signal<readonly FoundAuthor[] | null>(null);
  protected readonly trouble = signal('');

  protected async find(event: Event, words: string): Promise<void> {
    event.preventDefault();
    this.trouble.set('');
    if (words.trim().length < 2) return this.trouble.set('Enter at least two letters of a name');
    try {
      const { people } = await this.api.authors(words.trim());
      this.found.set(people);
      this.announcer.say(people.length === 1 ? '1 person found.' : `${people.length} people found.`);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    }
  }

  protected take(author: FoundAuthor): void {
    this.chosen.set(author);
    this.found.set(null);
    focusSoon('author-chosen');
  }

  protected drop(): void {
    this.chosen.set(null);
    focusSoon('lawful-authorId');
  }
}
