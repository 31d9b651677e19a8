import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { type Act, AskLead } from './ask-lead';
import { type Hold, InformationGovernanceApi, type NewLead } from './information-governance-api';
import { leadsPrivacy, nameOf, newLeadProblem, periodOf, problemWords, reasonWords, stateOfDisclosure, stateOfHold, toldWords } from './lawful-words';

/** For information-governance leads: who is to become one, holds and disclosures, whatever has something to be seen to first. */
@Component({
  selector: 'aw-overview-page',
  imports: [AskLead, DayPipe, Loading, PageFailed, RouterLink],
  templateUrl: './overview-page.html',
})
export class OverviewPage {
  private readonly api = inject(InformationGovernanceApi);
  private readonly announcer = inject(Announcer);
  protected readonly nameOf = nameOf;
  protected readonly newLeadProblem = newLeadProblem;
  protected readonly periodOf = periodOf;
  protected readonly problemOf = problemWords;
  protected readonly reasonOf = reasonWords;
  protected readonly stateOfHold = stateOfHold;
  protected readonly stateOfDisclosure = stateOfDisclosure;
  protected readonly toldWords = toldWords;
  protected readonly readHolds = this.api.holds();
  protected readonly readDisclosures = this.api.disclosures();
  protected readonly readNewLeads = this.api.newLeads();
  protected readonly failed = computed(() => {
    const fault = this.readHolds.error() ?? this.readDisclosures.error() ?? this.readNewLeads.error();
    return fault === undefined ? '' : refusalOf(fault).words;
  });
  protected readonly holds = linkedSignal(() => (this.readHolds.hasValue() ? this.readHolds.value().holds : null));
  protected readonly disclosures = computed(() => (this.readDisclosures.hasValue() ? this.readDisclosures.value().disclosures : null));
  protected readonly newLeads = linkedSignal(() => (this.readNewLeads.hasValue() ? this.readNewLeads.value().people : null));
  protected readonly act = signal<Act | null>(null);

  constructor() {
    inject(PrivacyLine).show(leadsPrivacy);
  }

  protected reload(): void {
    this.readHolds.reload();
    this.readDisclosures.reload();
    this.readNewLeads.reload();
  }

  protected agree({ id, person, askedBy }: NewLead): void {
    this.act.set({
      heading: `Make ${nameOf(person)} an information-governance lead?`, proof: true, yes: 'Agree',
      words: [
        `${nameOf(askedBy)} asked for it. Together with a second lead, and only where the law demands it, ${person.givenName} can read what somebody wrote, private entries too.`,
        `Speak to ${person.givenName} yourself first: administrators write down whose name an account has. Nothing can be disclosed with them in their first seven days. It stands in the audit.`,
      ],
      run: () => this.takeLeads(this.api.onNewLead(id, 'agreement'), `${nameOf(person)} is an information-governance lead.`),
    });
  }

  protected refuse({ id, person }: NewLead): void {
    this.act.set({
      heading: `Refuse this for ${nameOf(person)}?`, proof: false, yes: 'Refuse', words: ['They do not become a lead. An administrator can ask again. It stands in the audit.'],
      run: () => this.takeLeads(this.api.onNewLead(id, 'refusal'), 'Refused.'),
    });
  }

  protected confirm({ id, author }: Hold): void {
    this.act.set({
      heading: 'Confirm this hold?', proof: true, yes: 'Confirm it',
      words: [`Nothing of what it names of ${nameOf(author)} is destroyed until two leads lift it. Nobody can read anything through it.`],
      run: () => this.take(this.api.onHold(id, 'confirmation'), 'The hold is confirmed.'),
    });
  }

  protected keep({ id }: Hold): void {
    this.act.set({
      heading: 'Keep this hold?', proof: false, yes: 'Keep it for 90 days', words: ['It stands on. In 90 days somebody looks again whether it is still needed.'],
      run: () => this.take(this.api.reviewHold(id, 90), 'The hold stands on.'),
    });
  }

  protected lift({ id, author, confirmedBy, liftAskedBy }: Hold): void {
    const last = confirmedBy === null || liftAskedBy !== null;
    this.act.set({
      heading: last ? 'Lift this hold?' : 'Ask to lift this hold?', proof: true, yes: last ? 'Lift it' : 'Ask to lift it',
      words: [last
        ? `What ${nameOf(author)} had deleted meanwhile, and what other clocks would have removed, is destroyed within the hour. Nobody can bring it back.`
        : 'Another lead has to lift it. Until then it stands.'],
      run: () => this.take(this.api.onHold(id, 'lifting'), last ? 'The hold is lifted.' : 'Another lead has to lift it now.'),
    });
  }

  protected tell({ id, author }: Hold): void {
    this.act.set({
      heading: `Tell ${nameOf(author)} now?`, proof: false, yes: 'Tell them', words: ['They see on their own page that the hold stands, why, and who placed it, and get a mail that something waits.'],
      run: () => this.take(this.api.onHold(id, 'notice'), 'The author is told.'),
    });
  }

  protected keepSilent({ id, author }: Hold): void {
    this.act.set({
      heading: `Is ${nameOf(author)} still not to be told?`, proof: true, yes: 'Not yet', words: ['Only where the law still forbids it. Another lead looks again in 30 days.'],
      run: () => this.take(this.api.renewSilenceOfHold(id, 30), 'Looked at again in 30 days.'),
    });
  }

  private async takeLeads(answer: Promise<{ people: NewLead[] }>, said: string): Promise<void> {
    this.newLeads.set((await answer).people);
    this.announcer.say(said);
  }

  private async take(answer: Promise<Hold>, said: string): Promise<void> {
    const changed = await answer;
    this.holds.update((holds) => holds?.map((each) => (each.id === changed.id ? changed : each)) ?? null);
    this.announcer.say(said);
  }
}
