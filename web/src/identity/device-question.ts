import { Component, inject, model } from '@angular/core';
import { Device, type DeviceKind } from '../platform/device';

/** Asks whose device this is, once in each browser, before somebody comes in there for the first time. */
@Component({
  selector: 'aw-device-question',
  template: `
    @if (device.unknown()) {
      <fieldset class="group space-above">
        <legend>Is this your own device?</legend>
        <label class="choice"><input type="radio" name="device" [checked]="kind() === 'own'" (change)="kind.set('own')">
          <span class="choice-words">Yes, only I use it<span class="hint">It opens without a signal, and keeps what you write until it is saved.</span></span></label>
        <label class="choice"><input type="radio" name="device" [checked]="kind() === 'shared'" (change)="kind.set('shared')">
          <span class="choice-words">No, others use it too<span class="hint">It locks after ten minutes, lists hide your first words, and signing out leaves nothing.</span></span></label>
      </fieldset>
    }
  `,
})
export class DeviceQuestion {
  protected readonly device = inject(Device);
  readonly kind = model<DeviceKind | null>(null);
}
