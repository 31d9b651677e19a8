import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Loading, PageFailed } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SupervisionApi } from './supervision-api';
import { coverPrivacy } from './supervision-words';

/** For administrators: by team, how many have met for supervision in time, and how many have nobody to meet. */
@Component({
  selector: 'aw-house-cover-page',
  imports: [Loading, PageFailed, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" routerLink="/people"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>People</a>
      <header class="page-head"><h1>Who has met for supervision</h1></header>
      <div class="stack measure">
        <p>By team: who met within the weeks of their staff group, and who has nobody to meet. A one-to-one that was held counts, and so does a group.</p>
        <p>Administrators see this page. A supervisor sees the same of the people they supervise. Restorative supervision is left out. Nobody can see here what was said, or who writes.</p>
      </div>
      @if (trouble()) {
        <aw-page-failed heading="This did not load" [words]="trouble()" (retry)="read.reload()" />
      } @else if (!teams()) {
        <aw-loading words="Loading the teams" />
      } @else if (!teams()!.length) {
        <div class="empty-place measure space-above"><p><strong>No teams yet</strong></p><p>Once people are in teams, each team stands here.</p></div>
      } @else {
        <div class="table-region space-above" role="region" aria-label="Teams" tabindex="0">
          <table class="table">
            <caption class="visually-hidden">Who has met for supervision, by team</caption>
            <thead><tr><th scope="col">Team</th><th scope="col" class="figure">Met in time</th><th scope="col" class="figure">Due within a week</th><th scope="col" class="figure">Overdue</th><th scope="col" class="figure">Have nobody</th></tr></thead>
            <tbody>
              @for (team of teams(); track team.id) {
                <tr>
                  <th scope="row"><a [routerLink]="['/cover', team.id ?? 'none']">{{ team.name }}</a></th>
                  <td class="figure">{{ team.covered }}</td><td class="figure">{{ team.due }}</td><td class="figure">{{ team.overdue }}</td><td class="figure">{{ team.alone }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    </div>
  `,
})
export class HouseCoverPage {
  protected readonly read = inject(SupervisionApi).houseCover();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly teams = computed(() => (this.read.hasValue() ? this.read.value().teams : null));

  constructor() {
    inject(PrivacyLine).show(coverPrivacy);
  }
}
