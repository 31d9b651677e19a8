import { Injectable, signal } from '@angular/core';

/** Whose a device is. Until somebody has said, it is treated as shared. */
export type DeviceKind = 'own' | 'shared';

/** says nothing about a person, and outlives a sign-in */
export const deviceKey = 'afterword.device';

/** What was said of this device, once per browser. */
@Injectable({ providedIn: 'root' })
export class Device {
  private readonly kind = signal<DeviceKind | null>(remembered());

  /** whether nobody has said yet whose it is */
  readonly unknown = (): boolean => this.kind() === null;
  readonly own = (): boolean => this.kind() === 'own';
  readonly shared = (): boolean => !this.own();

  is(kind: DeviceKind): void {
    localStorage.setItem(deviceKey, kind);
    this.kind.set(kind);
  }
}

function remembered(): DeviceKind | null {
  const kind = localStorage.getItem(deviceKey);
  return kind === 'own' || kind === 'shared' ? kind : null;
}
