import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Loading, PageFailed } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SupervisionApi } from './supervision-api';
import { coverPrivacy, dueWords, meetingWords } from './supervision-words';

const parts = [
  { state: 'alone', heading: 'Nobody supervises them' },
  { state: 'overdue', heading: 'Should have met' },
  { state: 'due', heading: 'To meet within a week' },
] as const;

/** For administrators: who of a team has nobody to meet, or has not met in time. */
@Component({
  selector: 'aw-team-cover-page',
  imports: [Loading, PageFailed, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" routerLink="/cover"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Who has met for supervision</a>
      <header class="page-head"><h1>{{ team()?.name ?? 'A team' }}</h1></header>
      @if (trouble()) {
        <aw-page-failed heading="This team did not load" [words]="trouble()" (retry)="read.reload()" />
      } @else if (!team()) {
        <aw-loading words="Loading the team" />
      } @else {
        @if (team(); as team) {
          <p class="measure">{{ met(team.covered) }}</p>
          <div class="stack-wide supervision-list space-above">
            @for (part of shown(); track part.state) {
              <section [attr.aria-labelledby]="'cover-' + part.state">
                <h2 [id]="'cover-' + part.state">{{ part.heading }}</h2>
                <ul class="rows">
                  @for (each of part.people; track each.person.id) {
                    <li><p><strong>{{ each.person.givenName }} {{ each.person.familyName }}</strong></p>
                      <p class="row-facts"><span>{{ each.jobTitle }}</span>
                        @if (each.supervisor; as supervisor) { <span>With {{ supervisor.givenName }} {{ supervisor.familyName }}</span><span>{{ meeting(each) }}</span> }
                        @if (due(each); as words) { <b class="supervision-due">{{ words }}</b> }</p></li>
                  }
                </ul>
              </section>
            }
          </div>
        }
      }
    </div>
  `,
})
export class TeamCoverPage {
  readonly id = input.required<string>();
  protected readonly read = inject(SupervisionApi).teamCover(this.id);
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly team = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly shown = computed(() =>
    parts.map((part) => ({ ...part, people: this.team()?.people.filter(({ state }) => state === part.state) ?? [] })).filter(({ people }) => people.length > 0));
  protected readonly meeting = meetingWords;

  constructor() {
    inject(PrivacyLine).show(coverPrivacy);
  }

  protected met(covered: number): string {
    const others = this.shown().length === 0 ? ' Nobody is due.' : '';
    return covered === 1 ? `One person has met in time.${others}` : `${covered} people have met in time.${others}`;
  }

  protected due({ state, dueOn }: { readonly state: 'due' | 'overdue' | 'alone'; readonly dueOn: string | null }): string {
    return state === 'alone' || dueOn === null ? '' : dueWords({ state, dueOn });
  }
}
