import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { HourlyJobs } from '../platform/jobs/hourly-jobs';
import { CommentDraftRepository } from './comment-draft.repository';
import { hospitalTime } from './next-morning';

const MINUTE_MS = 60_000;

/** Releases what waited for the morning: within a minute of 07:30 at the hospital, and at each hourly look in case that failed. */
@Injectable()
export class CommentRelease implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private lastMorning = '';

  constructor(
    private readonly drafts: CommentDraftRepository,
    private readonly clock: Clock,
    jobs: HourlyJobs,
  ) {
    jobs.add('Releasing comments that waited', () => this.release());
    jobs.add('Removing drafts on what was withdrawn', () => this.purge());
  }

  onApplicationBootstrap(): void {
    const { day, isMorning } = hospitalTime(this.clock.now());
    // A morning that has come before the start is the first hourly look's, which is at the start.
    if (isMorning) this.lastMorning = day;
    this.timer = setInterval(() => void this.lookForMorning(), MINUTE_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Returns how many were released. */
  async release(): Promise<number> {
    return this.drafts.releaseDue();
  }

  /** Returns how many drafts went that nobody could read any more. */
  async purge(): Promise<number> {
    return this.drafts.purge();
  }

  private async lookForMorning(): Promise<void> {
    const { day, isMorning } = hospitalTime(this.clock.now());
    if (!isMorning || day === this.lastMorning) return;
    this.lastMorning = day;
    // The hourly look says so in the log and tries again when this did not work.
    await this.release().catch(() => (this.lastMorning = ''));
  }
}
