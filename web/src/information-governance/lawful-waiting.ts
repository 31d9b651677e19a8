import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageFailed } from '@afterword/ui';
import { type Disclosure, type Hold, InformationGovernanceApi } from './information-governance-api';

type Problem = Hold['problems'][number] | Disclosure['problems'][number];

/** Whom it is about stands nowhere here: others may see a home. */
const waits: Readonly<Record<Problem, { answeredBy: string; words: string }>> = {
  'to-confirm': { answeredBy: 'confirm', words: 'A hold waits to be confirmed' },
  'lift-asked': { answeredBy: 'lift', words: 'A hold waits to be lifted' },
  'to-approve': { answeredBy: 'approve', words: 'A disclosure waits to be approved' },
  'silence-passed': { answeredBy: 'tell', words: 'Look again whether an author may be told' },
  'review-passed': { answeredBy: 'review', words: 'Look again whether a hold is still needed' },
};

/** On a lead's home: what only another lead can do now, and what is past its review. Nothing is shown when nothing is; it fails alone. */
@Component({
  selector: 'aw-lawful-waiting',
  imports: [PageFailed, RouterLink],
  template: `
    @if (holds.error() || disclosures.error() || newLeads.error()) {
      <aw-page-failed heading="What waits by law did not load" (retry)="reload()" />
    } @else if (waiting().length > 0) {
      <section class="card" aria-labelledby="home-by-law">
        <h2 id="home-by-law">By law</h2>
        <ul class="home-waiting-list">
          @for (words of waiting(); track words) { <li><a routerLink="/governance">{{ words }}</a></li> }
        </ul>
      </section>
    }
  `,
})
export class LawfulWaiting {
  private readonly api = inject(InformationGovernanceApi);
  protected readonly holds = this.api.holds();
  protected readonly disclosures = this.api.disclosures();
  protected readonly newLeads = this.api.newLeads();
  protected readonly waiting = computed(() => {
    const rows: readonly { problems: readonly Problem[]; can: readonly string[] }[] = [
      ...(this.holds.hasValue() ? this.holds.value().holds : []), ...(this.disclosures.hasValue() ? this.disclosures.value().disclosures : []),
    ];
    const open = (problem: Problem): boolean => rows.some(({ problems, can }) => problems.includes(problem) && can.includes(waits[problem].answeredBy));
    const lead = this.newLeads.hasValue() && this.newLeads.value().people.some(({ can }) => can.includes('agree'));
    return [...(Object.keys(waits) as Problem[]).filter(open).map((problem) => waits[problem].words), ...(lead ? ['Somebody is to become an information-governance lead'] : [])];
  });

  protected reload(): void {
    this.holds.reload();
    this.disclosures.reload();
    this.newLeads.reload();
  }
}
