import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { staffGroups } from '@afterword/journal';
import { dayOf, DayPipe, Loading, PageFailed } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SignIn } from '../platform/sign-in';
import { AskFirst, type Question } from './ask-first';
import { administratorInWords, supervisedInWords } from './leaving-words';
import { PeopleApi, type Person, type Role } from './people-api';
import { agreedToBy, aRole, peoplePrivacy, roleWords, stateWords } from './people-words';
import { PersonLink } from './person-link';
import { PersonSupervisions } from './person-supervisions';

/** For administrators: one person, who supervises them, what they may do here, and what was done. */
@Component({
  selector: 'aw-person-page',
  imports: [AskFirst, DayPipe, Loading, PageFailed, PersonLink, PersonSupervisions, RouterLink],
  templateUrl: './person-page.html',
})
export class PersonPage {
  private readonly api = inject(PeopleApi);
  private readonly signIn = inject(SignIn);
  readonly id = input.required<string>();
  protected readonly read = this.api.person(this.id);
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly person = linkedSignal<Person | null>(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly question = signal<Question | null>(null);
  protected readonly roles: readonly Role[] = ['educator', 'administrator', 'governance'];
  protected readonly roleOf = roleWords;
  protected readonly aRole = aRole;
  protected readonly agreedToBy = agreedToBy;
  protected readonly stateOf = stateWords;

  constructor() {
    inject(PrivacyLine).show(peoplePrivacy);
  }

  protected changed(person: Person): void {
    this.person.set(person);
  }

  protected group(person: Person): string {
    return staffGroups.find(({ code }) => code === person.staffGroup)?.name ?? 'Not known yet';
  }

  /** Whether the agreed last day has passed, which suspends by itself. */
  protected isPast({ endsOn }: Person): boolean {
    return endsOn !== null && endsOn < dayOf(new Date());
  }

  protected may({ can }: Person, what: 'grant' | 'revoke', role: Role): boolean {
    return can.includes(`${what}-${role}`);
  }

  /** The organisation's sign-in by whose group the role came; nothing where a person gave it. */
  protected cameBy({ educatorBy }: Person, role: Role): string {
    return (role === 'educator' && educatorBy) || '';
  }

  protected grant(person: Person, role: Role): void {
    const words = {
      administrator: [`${person.givenName} will look after people and teams. Administrators can open nobody’s entries.`],
      educator: [`${person.givenName} will see trends, which are counts, and publish briefings. Educators can open nobody’s entries.`],
      governance: [
        `${person.givenName} will place legal holds and ask for disclosures. Together with a second lead, and only where the law demands it, ${person.givenName} can read what somebody wrote, private entries too. The author is told, unless the law forbids it.`,
        `No lead can approve anything in their first seven days.`,
        'Give this to two people or more who do not manage one another. It stands in the audit.',
      ],
    }[role];
    if (role === 'governance' && person.can.includes('ask-governance')) {
      return this.ask({
        heading: `Ask to make ${person.givenName} ${aRole[role]}?`, words: [...words, `${agreedToBy(person)} Until then nothing changes.`], yes: 'Ask for it', run: () => this.take(this.api.grant(person.id, role)),
      });
    }
    this.ask({ heading: `Make ${person.givenName} ${aRole[role]}?`, words, yes: 'Yes, do it', run: () => this.take(this.api.grant(person.id, role)) });
  }

  protected revoke(person: Person, role: Role): void {
    const own = role === 'administrator' && person.id === this.signIn.person()?.id;
    this.ask({
      heading: own ? 'Stop being an administrator?' : `End this for ${person.givenName}?`,
      words: [own ? 'From your next step on you see these pages no more. Somebody else has to make you one again.' : `From the next step on ${person.givenName} is not ${aRole[role]} any more. Nothing that ${person.givenName} wrote changes.`,
        ...(this.cameBy(person, role) ? [`It came by ${this.cameBy(person, role)}. Once you end it, no group gives it back: only an administrator does.`] : [])],
      yes: 'End it',
      run: async () => {
        const changed = await this.api.revoke(person.id, role);
        if (own) return location.assign('/');
        this.person.set(changed);
      },
    });
  }

  protected takeBack(person: Person): void {
    this.ask({ heading: `Ask no longer for this?`, words: [`${person.givenName} does not become ${aRole.governance}. You can ask again.`], yes: 'Take it back', run: () => this.take(this.api.revoke(person.id, 'governance')) });
  }

  protected suspend(person: Person): void {
    const below = supervisedInWords(person);
    this.ask({
      heading: `Suspend ${person.givenName}?`,
      words: [
        `${person.givenName} is signed out at once, everywhere, and cannot sign in until you end the suspension. What ${person.givenName} wrote and shared stays as it is.`,
        ...(below ? [`${person.givenName} supervises ${below}. Until then nobody meets them, unless you say who does.`] : []),
        ...administratorInWords(person),
      ],
      yes: 'Suspend', run: () => this.take(this.api.suspend(person.id)),
    });
  }

  protected unsuspend(person: Person): void {
    this.ask({ heading: `End the suspension of ${person.givenName}?`, words: [`${person.givenName} can sign in again with the same password.`], yes: 'End the suspension', run: () => this.take(this.api.unsuspend(person.id)) });
  }

  protected leave(person: Person): void {
    const [name, below] = [person.givenName, supervisedInWords(person)];
    this.ask({
      heading: `Has ${name} left?`,
      words: [
        `${name} is signed out at once and cannot sign in again. Ask first whether ${name} has downloaded what they want to keep.`,
        `Every supervision of ${name} ends today. Anything shared in one closes to its reader at once.${below ? ` ${below} will need somebody new.` : ''}`,
        `Every role that ${name} has here ends. None of this comes back by itself, also when ${name} does.`,
        ...administratorInWords(person),
      ],
      yes: `Yes, ${name} has left`,
      run: async () => {
        await this.api.leave(person.id);
        this.read.reload();
      },
    });
  }

  protected bringBack(person: Person): void {
    const name = person.givenName;
    this.ask({
      heading: `Is ${name} back?`,
      words: [
        `${name} can sign in again, with the same password and to what they wrote before.`,
        'Supervisions, shares and roles that ended stay ended. Begin new supervisions afterwards.',
      ],
      yes: `Yes, ${name} is back`, run: () => this.take(this.api.bringBack(person.id)),
    });
  }

  private ask(question: Question): void {
    this.question.set(question);
  }

  private async take(answer: Promise<Person>): Promise<void> {
    this.person.set(await answer);
  }
}
