import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { AskFirst, type Question } from '../people';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { HouseApi, type ServiceLine, type Team } from './house-api';
import { housePrivacy, peopleInWords } from './house-words';

/** The service lines, wards and teams, for administrators. */
@Component({
  selector: 'aw-parts-page',
  imports: [AskFirst, DayPipe, Loading, PageFailed, RouterLink],
  templateUrl: './parts-page.html',
})
export class PartsPage {
  private readonly api = inject(HouseApi);
  protected readonly inWords = peopleInWords;
  protected readonly read = this.api.house();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly house = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly question = signal<Question | null>(null);

  constructor() {
    inject(PrivacyLine).show(housePrivacy);
  }

  protected closeTeam({ id, name, people }: Team): void {
    this.ask('teams', id, {
      heading: `Close ${name}?`,
      yes: `Close ${name}`,
      words: [
        people > 0 ? `${peopleInWords(people)} still ${people === 1 ? 'works' : 'work'} here. Nothing changes for them: they stand among what is to be seen to, under People, until you move them.` : 'Nobody works here now.',
        'Nobody new can be put in it. Trends keep every month in which it was counted.',
        'You can open it again.',
      ],
    });
  }

  protected closeLine({ id, name }: ServiceLine): void {
    this.ask('lines', id, { heading: `Close ${name}?`, yes: `Close ${name}`, words: ['No ward can be put in it. Trends keep every month in which it was counted.', 'You can open it again.'] });
  }

  private ask(kind: 'lines' | 'teams', id: string, words: Omit<Question, 'run'>): void {
    this.question.set({ ...words, run: () => this.done(this.api.close(kind, id)) });
  }

  protected readonly refused = signal('');

  protected async reopen(kind: 'lines' | 'teams', id: string): Promise<void> {
    this.refused.set('');
    try {
      await this.done(this.api.reopen(kind, id));
    } catch (failure) {
      this.refused.set(refusalOf(failure).words);
    }
  }

  private async done(work: Promise<void>): Promise<void> {
    await work;
    this.read.reload();
  }
}
