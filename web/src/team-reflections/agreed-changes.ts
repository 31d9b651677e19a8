import { Component, computed, inject, input, signal } from '@angular/core';
import { DayPipe } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { TeamReflectionsApi, settingWords } from './team-reflections-api';

/** On a briefing's page: what teams agreed to change. Nothing stands here before the first of them, or when it does not load. */
@Component({
  selector: 'aw-agreed-changes',
  imports: [DayPipe],
  template: `
    @if (changes().length) {
      <section class="agreed-changes" aria-labelledby="agreed-title">
        <h2 id="agreed-title">What teams agreed to change</h2>
        <ul class="dashes">
          @for (each of changes(); track each.id) {
            <li><p class="serif">{{ each.change }}</p>
              <p class="small soft">{{ setting[each.setting] }}, about {{ each.people }} people, {{ each.recordedOn | awDay: 'full' }}
                @if (each.can.includes('take-back')) { <button type="button" class="link link-target no-print" (click)="takeBack(each.id)">Take it back</button> }</p></li>
          }
        </ul>
        @if (trouble()) { <p class="trouble" role="alert">Not taken back. {{ trouble() }}</p> }
      </section>
    }
  `,
})
export class AgreedChanges {
  readonly briefing = input.required<string>();
  private readonly api = inject(TeamReflectionsApi);
  private readonly read = this.api.of(() => this.briefing());
  protected readonly setting = settingWords;
  protected readonly trouble = signal('');
  protected readonly changes = computed(() => (this.read.hasValue() ? this.read.value().reflections : []));

  protected async takeBack(id: string): Promise<void> {
    this.trouble.set('');
    try {
      await this.api.takeBack(id);
      this.read.reload();
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    }
  }
}
