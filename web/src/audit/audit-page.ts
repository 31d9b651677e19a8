import type { AuditPageResponse } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed, timeInWords } from '@afterword/ui';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { AuditApi } from './audit-api';
import { byDay, type Done } from './audit-days';

const kinds = [
  { code: 'people', words: 'People' },
  { code: 'roles', words: 'Roles' },
  { code: 'supervisions', words: 'Supervisions' },
  { code: 'settings', words: 'Settings' },
  { code: 'accounts', words: 'Accounts' },
  { code: 'governance', words: 'Holds and disclosures' },
] as const;

/** For administrators: who changed what, by day. Nothing of anybody's writing, sharing or reading stands here. */
@Component({
  selector: 'aw-audit-page',
  imports: [DayPipe, Loading, PageFailed, RouterLink],
  templateUrl: './audit-page.html',
})
export class AuditPage {
  /** from the address */
  readonly kind = input<string>();
  readonly person = input<string>();
  private readonly api = inject(AuditApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly kinds = kinds;
  protected readonly time = timeInWords;
  protected readonly filter = computed(() => ({ kind: this.kind() ?? '', person: this.person() ?? '' }));
  protected readonly narrowed = computed(() => this.filter().kind !== '' || this.filter().person !== '');
  protected readonly file = computed(() => this.api.fileAddress(this.filter()));
  protected readonly read = this.api.newest(this.filter);
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  /** the newest page, with the older ones that were asked for */
  protected readonly list = linkedSignal<AuditPageResponse | null>(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly days = computed(() => byDay(this.list()?.events ?? []));
  /** whose doings the list is narrowed to, by the name that stands in it */
  protected readonly whose = computed(() => {
    const found = this.list()?.events.flatMap(({ by, to }) => (to ? [by, to] : [by])).find(({ id }) => id === this.filter().person);
    return found ? `${found.givenName} ${found.familyName}` : 'one person';
  });
  protected readonly loadingOlder = signal(false);
  protected readonly olderTrouble = signal('');

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'counts', sentence: 'Only administrators see this page.', more: 'Who changed what. Nothing that anybody wrote, shared or read.' });
  }

  protected narrow(kind: string): void {
    void this.router.navigate([], { queryParams: { kind: kind || null }, queryParamsHandling: 'merge' });
  }

  protected moment({ happenedAt }: Done): Date {
    return new Date(happenedAt);
  }

  protected name({ givenName, familyName }: Done['by']): string {
    return `${givenName} ${familyName}`;
  }

  protected async loadOlder(next: string): Promise<void> {
    if (this.loadingOlder()) return;
    this.loadingOlder.set(true);
    this.olderTrouble.set('');
    try {
      const older = await this.api.older(this.filter(), next);
      this.list.update((list) => ({ events: [...(list?.events ?? []), ...older.events], next: older.next }));
      this.announcer.say(`${older.events.length} older loaded.`);
    } catch (failure) {
      this.olderTrouble.set(refusalOf(failure).words);
    } finally {
      this.loadingOlder.set(false);
    }
  }
}
