import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { BriefingListResponse } from '@afterword/api-types';
import { themesOf } from '@afterword/journal';
import { DayPipe } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { type TeamReflection, TeamReflectionsApi, settingWords } from './team-reflections-api';

type Briefing = Pick<BriefingListResponse['briefings'][number], 'code' | 'questions' | 'themes' | 'undermining'>;

/** On a briefing's page: what teams agreed to change. Nothing stands here before the first of them, or when it does not load. */
@Component({
  selector: 'aw-agreed-changes',
  imports: [DayPipe],
  template: `
    @if (changes().length) {
      <section class="agreed-changes" aria-labelledby="agreed-title">
        <h2 id="agreed-title">What teams agreed to change</h2>
        <ul class="rows">
          @for (each of changes(); track each.id) {
            <li>
              <p class="serif">{{ each.change }}</p>
              <p class="small soft">{{ about(each) }}, {{ each.recordedOn | awDay: 'full' }}.</p>
              @if (each.can.includes('take-back')) { <p class="small no-print"><button type="button" class="link link-target" (click)="takeBack(each)">Take it back</button></p> }
            </li>
          }
        </ul>
        @if (next()) { <p class="no-print"><button type="button" class="link link-target" (click)="older()">Show older ones</button></p> }
        @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
      </section>
    }
  `,
})
export class AgreedChanges {
  readonly briefing = input.required<Briefing>();
  private readonly api = inject(TeamReflectionsApi);
  private readonly read = this.api.of(() => this.briefing().code);
  protected readonly changes = linkedSignal<readonly TeamReflection[]>(() => (this.read.hasValue() ? this.read.value().reflections : []));
  protected readonly next = linkedSignal<string | null>(() => (this.read.hasValue() ? this.read.value().next : null));
  protected readonly trouble = signal('');
  private readonly names = computed(() => new Map(themesOf(this.briefing()).map(({ code, name }) => [code, name])));

  /** "Question 1, at handover, about 15 people: dignity and respect". */
  protected about({ question, setting, people, themes }: TeamReflection): string {
    const number = this.briefing().questions.findIndex(({ code }) => code === question) + 1;
    const words = themes.map((code) => this.names().get(code)).filter((name) => name !== undefined);
    const where = `${settingWords[setting]}, about ${people} people`;
    const from = number > 0 ? `Question ${number}. ${where}` : where;
    return words.length ? `${from}, on ${words.join(' · ')}` : from;
  }

  protected async older(): Promise<void> {
    const from = this.next();
    if (from === null) return;
    await this.trying('Not loaded.', async () => {
      const page = await this.api.older(this.briefing().code, from);
      this.changes.update((changes) => [...changes, ...page.reflections]);
      this.next.set(page.next);
    });
  }

  protected async takeBack({ id }: TeamReflection): Promise<void> {
    await this.trying('Not taken back.', async () => {
      await this.api.takeBack(id);
      this.changes.update((changes) => changes.filter((each) => each.id !== id));
    });
  }

  private async trying(failed: string, work: () => Promise<void>): Promise<void> {
    this.trouble.set('');
    try {
      await work();
    } catch (failure) {
      this.trouble.set(`${failed} ${refusalOf(failure).words}`);
    }
  }
}
