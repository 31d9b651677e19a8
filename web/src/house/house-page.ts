import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { houseLimits } from '@afterword/journal';
import { FieldError, Loading, PageFailed } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { type House, HouseApi } from './house-api';
import { HouseBeginning } from './house-beginning';
import { housePrivacy } from './house-words';

/** For administrators: what the house is called, and the way to everything that is set for all of it. */
@Component({
  selector: 'aw-house-page',
  imports: [FieldError, HouseBeginning, Loading, PageFailed, RouterLink],
  templateUrl: './house-page.html',
})
export class HousePage {
  private readonly api = inject(HouseApi);
  private readonly announcer = inject(Announcer);
  protected readonly most = houseLimits.name;
  protected readonly read = this.api.house();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly house = linkedSignal<Pick<House, 'name' | 'revision'> | null>(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly open = computed(() => {
    const { lines, teams } = this.read.hasValue() ? this.read.value() : { lines: [], teams: [] };
    return { lines: lines.filter(({ closedOn }) => !closedOn).length, teams: teams.filter(({ closedOn }) => !closedOn).length };
  });
  /** what is typed as another name; null while nothing is */
  protected readonly renaming = signal<string | null>(null);
  protected readonly fault = signal('');
  protected readonly busy = signal(false);

  constructor() {
    inject(PrivacyLine).show(housePrivacy);
  }

  protected async rename(event: Event, house: Pick<House, 'revision'>): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    this.fault.set('');
    try {
      this.house.set(await this.api.rename(house, this.renaming() ?? ''));
      this.leave();
      this.announcer.say('Saved. The new name stands from the next page load on.');
    } catch (failure) {
      const refusal = refusalOf(failure);
      const stored = refusal.status === 412 ? (refusal.problem as unknown as { stored?: House } | null)?.stored : undefined;
      if (stored) this.house.set(stored);
      this.fault.set(stored ? `Somebody else changed it meanwhile: it is now “${stored.name}”. Save again to put your name in its place.` : (refusal.fields.get('name') ?? refusal.words));
    } finally {
      this.busy.set(false);
    }
  }

  protected begin(name: string): void {
    this.renaming.set(name);
    focusSoon('house-new-name');
  }

  protected leave(): void {
    this.renaming.set(null);
    this.fault.set('');
    focusSoon('house-rename');
  }
}
