import { Component, computed, inject } from '@angular/core';
import type { OwnDisclosureListResponse, OwnHoldListResponse } from '@afterword/api-types';
import { DayPipe, fullDay, Loading, PageFailed } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { GovernanceApi } from './governance-api';

type Hold = OwnHoldListResponse['holds'][number];
type Disclosure = OwnDisclosureListResponse['disclosures'][number];

const reasons: Readonly<Record<Hold['reason'], string>> = {
  'court-order': 'a court ordered it', coroner: 'a coroner wants it', police: 'the police want it', regulator: 'a regulator wants it', claim: 'of a legal claim', investigation: 'of an internal investigation',
};
const fields: Readonly<Record<Disclosure['fields'][number], string>> = { words: 'title and text', themes: 'themes', comments: 'comments' };

/** For an author: holds on what they wrote, and who may read it by law, why, until when, and every opening. */
@Component({
  selector: 'aw-lawful-access',
  imports: [DayPipe, Loading, PageFailed],
  template: `
    <h2 id="data-law">By law</h2>
    @if (failed()) {
      <aw-page-failed heading="This did not load" [words]="failed()" (retry)="reload()" />
    } @else if (!holds() || !disclosures()) {
      <aw-loading words="Looking whether the law wants anything of yours" />
    } @else {
      @for (each of disclosures(); track each.id) {
        <div class="card stack">
          <p><strong>{{ nameOf(each.askedBy) }} {{ each.over ? 'could read' : 'can read' }} {{ each.covers === 'shared' ? 'what you shared' : 'entries of yours' }}</strong></p>
          <p>Those {{ each.covers === 'shared' ? 'shared' : 'first saved' }} from {{ each.fromDay | awDay: 'full' }} to {{ each.untilDay | awDay: 'full' }}: {{ partsOf(each) }}, as it stood on {{ each.approvedOn! | awDay: 'full' }}. Nothing you write or change later is in it.</p>
          <p>Because {{ reasonOf[each.reason] }}: {{ each.reference }}. {{ each.approvedBy ? nameOf(each.approvedBy) + ' approved it.' : '' }} {{ untilOf(each) }}</p>
          @if (each.silence) { <p>You were told later, since the law forbade it until then.</p> }
          <details class="details"><summary><span>Every opening: {{ each.openings.length }}</span></summary>
            <ul class="details-body plain-list">
              @for (opening of each.openings; track $index) {
                <li>{{ opening.at.slice(0, 10) | awDay: 'full' }}: {{ opening.what === 'list' ? 'looked at the list of days' : opening.day ? 'opened what is of ' + inFull(opening.day) : 'opened something that you have deleted since' }}.</li>
              } @empty { <li>Nothing was opened yet.</li> }
            </ul>
          </details>
        </div>
      }
      @for (hold of holds(); track $index) {
        <div class="card stack">
          @if (hold.endedOn) {
            <p><strong>A hold on {{ whatOf(hold) }} was lifted on {{ hold.endedOn | awDay: 'full' }}</strong></p>
            <p>What you deleted meanwhile goes for good by the usual rules.</p>
          } @else {
            <p><strong>There is a hold on {{ whatOf(hold) }}</strong></p>
            <p>Because {{ reasonOf[hold.reason] }}: {{ hold.reference }}. Placed on {{ hold.since | awDay: 'full' }} by {{ names(hold) }}; looked at again on {{ hold.reviewOn | awDay: 'full' }}.</p>
            <p>You can go on writing and deleting. What you delete goes from everybody’s eyes at once, and is destroyed only after the hold is lifted. A hold lets nobody read anything.</p>
          }
        </div>
      }
      @if (!holds()!.length && !disclosures()!.length) { <p>There is nothing that we may tell you of: no hold, and nobody who reads by law.</p> }
      @else { <p class="hint">Ask your union or defence body if you do not know what this means for you.</p> }
    }
  `,
})
export class LawfulAccess {
  private readonly api = inject(GovernanceApi);
  private readonly readHolds = this.api.holds();
  private readonly readDisclosures = this.api.disclosures();
  protected readonly reasonOf = reasons;
  protected readonly inFull = fullDay;
  protected readonly failed = computed(() => {
    const fault = this.readHolds.error() ?? this.readDisclosures.error();
    return fault === undefined ? '' : refusalOf(fault).words;
  });
  protected readonly holds = computed(() => (this.readHolds.hasValue() ? this.readHolds.value().holds : null));
  protected readonly disclosures = computed(() => (this.readDisclosures.hasValue() ? this.readDisclosures.value().disclosures : null));

  protected reload(): void {
    this.readHolds.reload();
    this.readDisclosures.reload();
  }

  protected nameOf({ givenName, familyName }: Hold['by'][number]): string {
    return `${givenName} ${familyName}`;
  }

  protected names({ by }: Hold): string {
    return by.map((each) => this.nameOf(each)).join(' and ');
  }

  protected whatOf({ fromDay, untilDay }: Hold): string {
    return fromDay && untilDay ? `your entries from ${fullDay(fromDay)} to ${fullDay(untilDay)}` : 'what you wrote';
  }

  protected partsOf(each: Disclosure): string {
    return each.fields.map((field) => fields[field]).join(', ');
  }

  protected untilOf({ over, endedOn, endsOn }: Disclosure): string {
    if (!over) return `It ends on ${fullDay(endsOn ?? '')}.`;
    return `It ended on ${fullDay(endedOn ?? endsOn ?? '')}.`;
  }
}
