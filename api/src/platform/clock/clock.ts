import { hospitalDay } from '@afterword/journal';

/** The one source of "now", so that tests can choose the day. Days and months are those of the hospital: Europe/London. */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today as `YYYY-MM-DD`. */
  today(): string {
    return hospitalDay(this.now());
  }

  /** The open month as `YYYY-MM`. */
  openMonth(): string {
    return this.today().slice(0, 7);
  }
}
