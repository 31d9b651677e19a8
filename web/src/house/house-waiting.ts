import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, PageFailed } from '@afterword/ui';
import { overdueInWords, steps } from './beginning-words';
import { HouseApi } from './house-api';

/** On an administrator's home: what is past its review, and what is left to do before people begin. Nothing is shown when nothing is; it fails alone. */
@Component({
  selector: 'aw-house-waiting',
  imports: [DayPipe, PageFailed, RouterLink],
  template: `
    @if (read.error()) {
      <aw-page-failed heading="What the hospital needs did not load" (retry)="read.reload()" />
    } @else if (left().length || overdue() || newcomers().length) {
      <section class="card" aria-labelledby="home-house">
        <h2 id="home-house">{{ left().length ? 'Before people begin' : newcomers().length ? 'To be looked at' : 'To be looked at again' }}</h2>
        <ul class="home-waiting-list">
          @for (each of newcomers(); track each.id) {
            <li><a [routerLink]="'/people/' + each.id">{{ each.name }} became an administrator on {{ each.since | awDay: 'full' }}</a><p class="small soft">For a week {{ each.name }} can end no other administrator, give no roles and have no part in a new password. If you did not agree to it, end it there.</p></li>
          }
          @if (signposts(); as count) { <li><a class="supervision-due" routerLink="/house/signposts">{{ overdueInWords(count) }}</a></li> }
          @if (limits()) { <li><a class="supervision-due" routerLink="/house/policy">The limits of confidentiality are past their review</a></li> }
          @for (step of left(); track step.code) {
            <li><a [routerLink]="steps[step.code].address">{{ steps[step.code].words }}</a><p class="small soft">{{ steps[step.code].hint }}</p></li>
          }
        </ul>
        @if (left().length) { <p><a class="link-target" routerLink="/house">{{ done() }} of {{ all() }} done</a></p> }
      </section>
    }
  `,
})
export class HouseWaiting {
  protected readonly read = inject(HouseApi).beginning();
  protected readonly steps = steps;
  protected readonly overdueInWords = overdueInWords;
  private readonly beginning = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly left = computed(() => this.beginning()?.steps.filter(({ done }) => !done) ?? []);
  protected readonly all = computed(() => this.beginning()?.steps.length ?? 0);
  protected readonly done = computed(() => this.all() - this.left().length);
  protected readonly signposts = computed(() => this.beginning()?.signpostsOverdue ?? 0);
  protected readonly limits = computed(() => this.beginning()?.limitsOverdue ?? false);
  protected readonly newcomers = computed(() => this.beginning()?.newAdministrators ?? []);
  protected readonly overdue = computed(() => this.signposts() > 0 || this.limits());
}
