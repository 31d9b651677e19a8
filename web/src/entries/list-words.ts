import { Injectable, computed, inject, signal } from '@angular/core';
import { Device } from '../platform/device';

/** Whether lists show titles and first words. On a shared computer they do not, until somebody asks on this page. */
@Injectable({ providedIn: 'root' })
export class ListWords {
  private readonly device = inject(Device);
  private readonly asked = signal(false);
  readonly hidden = computed(() => this.device.shared() && !this.asked());
  /** there is something to switch */
  readonly switchable = computed(() => this.device.shared());

  show(shown: boolean): void {
    this.asked.set(shown);
  }
}
