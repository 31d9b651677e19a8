import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, Loading, PageFailed, timeInWords } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { type Act, AskLead } from './ask-lead';
import { type Disclosure, InformationGovernanceApi } from './information-governance-api';
import { coversWords, fieldWords, leadsPrivacy, nameOf, periodOf, problemWords, reasonWords, stateOfDisclosure, toldWords } from './lawful-words';

/** For leads: one disclosure, what it names, where it stands, and every opening. Nothing that was written stands here. */
@Component({
  selector: 'aw-disclosure-page',
  imports: [AskLead, DayPipe, Loading, PageFailed, RouterLink],
  templateUrl: './disclosure-page.html',
})
export class DisclosurePage {
  private readonly api = inject(InformationGovernanceApi);
  private readonly announcer = inject(Announcer);
  readonly id = input.required<string>();
  protected readonly read = this.api.disclosure(this.id);
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly disclosure = linkedSignal<Disclosure | null>(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly nameOf = nameOf;
  protected readonly periodOf = periodOf;
  protected readonly problemOf = problemWords;
  protected readonly reasonOf = reasonWords;
  protected readonly coversOf = coversWords;
  protected readonly stateOf = stateOfDisclosure;
  protected readonly toldWords = toldWords;
  protected readonly time = (at: string): string => timeInWords(new Date(at));
  protected readonly act = signal<Act | null>(null);
  protected readonly hindrances = {
    young: 'You cannot approve it: one of you two has been a lead for less than seven days.',
    near: 'You cannot approve it: one of you two supervises or manages the other, or did until a few days ago.',
    'near-author': 'You cannot approve it: one of you two supervises or manages its author, or did until a few days ago.',
  } as const;

  constructor() {
    inject(PrivacyLine).show(leadsPrivacy);
  }

  protected fieldsOf({ fields }: Disclosure): string {
    return fields.map((field) => fieldWords[field]).join(', ');
  }

  protected approve({ id, author, askedBy, days, silence }: Disclosure): void {
    this.act.set({
      heading: 'Approve this disclosure?', proof: true, yes: 'Approve it',
      words: [
        `${nameOf(askedBy)} can then read for ${days} days what it names of ${nameOf(author)}, as it stands now.`,
        silence === null ? `${nameOf(author)} is told at once who reads, why, and until when, and sees every opening.` : `${nameOf(author)} is not told yet. Another lead looks again later.`,
        'Check the order itself first. Your name stands under this.',
      ],
      run: () => this.take(this.api.onDisclosure(id, 'approval'), 'The disclosure is approved.'),
    });
  }

  protected end({ id, approvedBy }: Disclosure): void {
    this.act.set({
      heading: approvedBy ? 'End this disclosure?' : 'Turn this request down?', proof: false, yes: approvedBy ? 'End it' : 'Turn it down',
      words: [approvedBy ? 'From the next step on nothing of it can be read. What was copied for it is removed.' : 'Nothing was read. Another request can be made.'],
      run: () => this.take(this.api.onDisclosure(id, 'ending'), approvedBy ? 'The disclosure is over.' : 'The request is turned down.'),
    });
  }

  protected tell({ id, author }: Disclosure): void {
    this.act.set({
      heading: `Tell ${nameOf(author)} now?`, proof: false, yes: 'Tell them', words: ['They see who reads or read, why, until when, and every opening there was, and get a mail that something waits.'],
      run: () => this.take(this.api.onDisclosure(id, 'notice'), 'The author is told.'),
    });
  }

  protected keepSilent({ id, author }: Disclosure): void {
    this.act.set({
      heading: `Is ${nameOf(author)} still not to be told?`, proof: true, yes: 'Not yet', words: ['Only where the law still forbids it. Another lead looks again in 30 days.'],
      run: () => this.take(this.api.renewSilenceOfDisclosure(id, 30), 'Looked at again in 30 days.'),
    });
  }

  private async take(answer: Promise<Disclosure>, said: string): Promise<void> {
    this.disclosure.set(await answer);
    this.announcer.say(said);
  }
}
