import type { InvitationsResponse } from '@afterword/api-types';
import { Loading, PageFailed } from '@afterword/ui';
import { Component, computed, DestroyRef, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { PeopleApi } from './people-api';
import { peoplePrivacy } from './people-words';

const LOOK_AGAIN_MS = 15_000;

/** For administrators: inviting by mail everyone who has not come in yet, and how far that has come. */
@Component({
  selector: 'aw-invitations-page',
  imports: [Loading, PageFailed, RouterLink],
  templateUrl: './invitations-page.html',
})
export class InvitationsPage {
  private readonly api = inject(PeopleApi);
  private readonly announcer = inject(Announcer);
  protected readonly read = this.api.invitations();
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly figures = linkedSignal<InvitationsResponse | null>(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly busy = signal(false);
  protected readonly soFar = signal(0);
  protected readonly trouble = signal('');
  /** roughly how long what waits still takes */
  protected readonly minutes = computed(() => Math.ceil((this.figures()?.waiting ?? 0) / (this.figures()?.aMinute || 1)));

  constructor() {
    inject(PrivacyLine).show(peoplePrivacy);
    const timer = setInterval(() => void this.look(), LOOK_AGAIN_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected number(count: number): string {
    return count.toLocaleString('en-GB');
  }

  protected people(count: number): string {
    return count === 1 ? '1 person' : `${this.number(count)} people`;
  }

  /** Asks for 200 at a time until nobody is left, so that each request stays short. */
  protected async invite(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.soFar.set(0);
    this.trouble.set('');
    try {
      for (let invited = 1; invited > 0; ) {
        const answer = await this.api.inviteMore();
        invited = answer.invited;
        this.soFar.update((before) => before + invited);
        this.figures.set(answer);
      }
      this.announcer.say(`${this.people(this.soFar())} invited.`);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  private async look(): Promise<void> {
    if (this.busy() || !this.figures()?.waiting || document.hidden) return;
    this.figures.set(await this.api.invitationFigures().catch(() => this.figures()));
  }
}
