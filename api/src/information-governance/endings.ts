import { Injectable } from '@nestjs/common';
import { HourlyJobs } from '../platform/jobs/hourly-jobs';
import { DisclosureRepository } from './disclosure.repository';
import { HoldRepository } from './hold.repository';

/** What ends by itself: holds that no second lead confirmed within their seven days, disclosures past their last day, and silences that nobody repeated. */
@Injectable()
export class Endings {
  constructor(holds: HoldRepository, disclosures: DisclosureRepository, jobs: HourlyJobs) {
    jobs.add('Ending holds that nobody confirmed', () => holds.lapse());
    jobs.add('Ending disclosures', () => disclosures.endByThemselves());
  }
}
