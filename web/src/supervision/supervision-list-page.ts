import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SupervisionListResponse } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { GroupSupervisions } from './group-supervisions';
import { SupervisionApi } from './supervision-api';
import { dueWords, meetingWords, typeWords } from './supervision-words';

type Supervision = SupervisionListResponse['supervisions'][number];

/** By whom one is supervised and whom one supervises, with when they meet; who is due comes first. */
@Component({
  selector: 'aw-supervision-list-page',
  imports: [DayPipe, GroupSupervisions, Loading, PageFailed, RouterLink],
  template: `
    <div class="page">
      <header class="page-head"><h1>One-to-ones</h1></header>
      @if (trouble()) {
        <aw-page-failed heading="Your one-to-ones did not load" [words]="trouble()" (retry)="read.reload()" />
      } @else if (!all()) {
        <aw-loading words="Loading your one-to-ones" />
      } @else {
        <div class="stack-wide supervision-list">
          @if (asSupervisee().length || !asSupervisor().length) {
            <section aria-labelledby="supervision-mine">
              <h2 id="supervision-mine" [class.visually-hidden]="!asSupervisor().length">Your one-to-ones</h2>
              @if (asSupervisee().length) {
                <ul class="rows supervision-rows">
                  @for (each of asSupervisee(); track each.id) {
                    <li data-edge="solid"><a class="inbox-link" [routerLink]="['/supervisions', each.id]">With {{ each.person.givenName }} {{ each.person.familyName }}</a>
                      <p class="row-facts"><span>{{ type(each.type) }}</span><span>{{ meeting(each) }}</span></p></li>
                  }
                </ul>
              } @else {
                <div class="empty-place measure"><p><strong>Nobody supervises you here yet</strong></p><p>Once somebody does, you plan your one-to-ones here, and can share what you choose.</p></div>
              }
            </section>
          }
          @if (asSupervisor().length) {
            <section aria-labelledby="supervision-theirs">
              <h2 id="supervision-theirs">People you supervise</h2>
              @if (coverTrouble()) { <aw-page-failed heading="Who is due did not load" [words]="coverTrouble()" (retry)="cover.reload()" /> }
              <ul class="rows supervision-rows">
                @for (each of asSupervisor(); track each.id) {
                  <li data-edge="solid"><a class="inbox-link" [routerLink]="['/supervisions', each.id]">{{ each.person.givenName }} {{ each.person.familyName }}</a>
                    <p class="row-facts"><span>{{ each.jobTitle }}</span><span>{{ meeting(each) }}</span>
                      @if (due(each.id); as words) { <b class="supervision-due">{{ words }}</b> }</p></li>
                }
              </ul>
            </section>
          }
          @if (current().length) { <aw-group-supervisions [supervisions]="current()" (changed)="refresh()" /> }
          @if (ended().length) {
            <details class="details"><summary><span>Ended ({{ ended().length }})</span></summary>
              <ul class="details-body plain-list">
                @for (each of ended(); track each.id) {
                  <li><a [routerLink]="['/supervisions', each.id]">{{ each.person.givenName }} {{ each.person.familyName }}</a>
                    <span class="soft">{{ each.role === 'supervisor' ? 'you supervised them' : 'supervised you' }} until {{ each.endedOn! | awDay: 'full' }}</span></li>
                }
              </ul>
            </details>
          }
        </div>
      }
    </div>
  `,
})
export class SupervisionListPage {
  private readonly api = inject(SupervisionApi);
  protected readonly read = this.api.list();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly all = computed<readonly Supervision[] | null>(() => (this.read.hasValue() ? this.read.value().supervisions : null));
  protected readonly current = computed(() => this.all()?.filter(({ endedOn }) => endedOn === null) ?? []);
  protected readonly ended = computed(() => this.all()?.filter(({ endedOn }) => endedOn !== null) ?? []);
  protected readonly asSupervisee = computed(() => this.current().filter(({ role }) => role === 'supervisee'));
  protected readonly cover = this.api.cover(() => this.current().some(({ role }) => role === 'supervisor'));
  protected readonly coverTrouble = computed(() => (this.cover.error() === undefined ? '' : refusalOf(this.cover.error()).words));
  private readonly dueOf = computed(() => new Map((this.cover.hasValue() ? this.cover.value().supervisees : []).map((each) => [each.supervisionId, each])));
  /** the first due first, once that is known */
  protected readonly asSupervisor = computed(() => {
    const dueOn = ({ id }: Supervision): string => this.dueOf().get(id)?.dueOn ?? '';
    return this.current().filter(({ role }) => role === 'supervisor').sort((one, other) => dueOn(one).localeCompare(dueOn(other)));
  });
  protected readonly type = typeWords;
  protected readonly meeting = meetingWords;

  constructor() {
    inject(PrivacyLine).show({ state: 'shared', mark: 'both', sentence: 'Who meets whom, and when.', more: 'Nothing that anybody wrote is on this page.' });
  }

  protected due(id: string): string {
    const cover = this.dueOf().get(id);
    return cover ? dueWords(cover) : '';
  }

  protected refresh(): void {
    this.read.reload();
    this.cover.reload();
  }
}
