export interface IdlePorts {
  /** the time of day in milliseconds; somebody may set it back */
  now(): number;
  /** milliseconds that only go up; may stand still while the machine sleeps */
  ticks(): number;
}

export type Idleness = 'active' | 'soon' | 'over';

export const idleLockMs = 10 * 60_000;
/** how long before the lock it is said (WCAG 2.2.1) */
export const idleWarningMs = 2 * 60_000;

/** How long nobody has touched this browser. Neither a sleeping machine nor a clock that was set back makes it longer or shorter. */
export class IdleWatch {
  private lastNow: number;
  private lastTicks: number;

  constructor(private readonly ports: IdlePorts) {
    this.lastNow = ports.now();
    this.lastTicks = ports.ticks();
  }

  /** A key, a pointer or a touch, here or in another tab. */
  touched(): void {
    this.lastNow = this.ports.now();
    this.lastTicks = this.ports.ticks();
  }

  get idleness(): Idleness {
    const idle = Math.max(this.ports.now() - this.lastNow, this.ports.ticks() - this.lastTicks);
    if (idle >= idleLockMs) return 'over';
    return idle >= idleLockMs - idleWarningMs ? 'soon' : 'active';
  }
}
