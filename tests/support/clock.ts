import { Clock } from '../../api/src/platform/clock/clock';

/** A clock that stands where a test puts it: at noon of a day, or at a moment. */
export class StandingClock extends Clock {
  private day: string;

  constructor(day = '2026-11-22') {
    super();
    this.day = day;
  }

  override now(): Date {
    return new Date(this.day.includes('T') ? this.day : `${this.day}T12:00:00Z`);
  }

  /** Moves to a day (`YYYY-MM-DD`) or to a moment (`YYYY-MM-DDTHH:MM:SSZ`). */
  moveTo(day: string): void {
    this.day = day;
  }
}
