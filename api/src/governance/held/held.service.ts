import { Injectable } from '@nestjs/common';
import { dateInFull } from '@afterword/journal';
import type { Actor } from '../../platform/authorization';
import { Clock } from '../../platform/clock/clock';
import { Database, type Picture } from '../../platform/database';
import { NotFound } from '../../platform/problems';
import type { PaperResponse } from '../papers/paper.response';
import { HeldRepository } from './held.repository';
import { aboutPart, authorPart, type HeldAsStaff, type HeldOfOneself, meetingPart, mentionedPart, readerPart, staffPart, waysInPart } from './held.words';

/** What is held about somebody, split by the roles in which they appear: for themselves, and without what is theirs alone for whoever answers a request of theirs. */
@Injectable()
export class HeldService {
  constructor(
    private readonly held: HeldRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Everything held about whoever asks, as a paper. */
  async own(actor: Actor, asked: Picture = this.database): Promise<PaperResponse> {
    const staff = await this.asStaff(asked, actor.id, await this.held.ownSupervisions(asked, actor.id));
    const own: HeldOfOneself = { months: await this.held.months(asked, actor.id), counts: await this.held.counts(asked, actor.id), readings: await this.held.readings(asked, actor.id), waysIn: await this.held.waysIn(asked, this.clock.now()) };
    return {
      title: 'Everything held about you',
      lead: 'Split by the roles in which you appear. The words themselves are in your download.',
      cover: [
        { name: 'Who', words: nameOf(staff) }, { name: 'Where', words: staff.account.organisation }, { name: 'On', words: dateInFull(this.clock.today()) },
      ],
      parts: [staffPart(staff, 'themself'), authorPart(own), meetingPart(own), readerPart(own), mentionedPart('themself'), waysInPart(own), aboutPart()],
    };
  }

  /** For an administrator who answers somebody's request: what can be said without opening or counting what they wrote. Throws NotFound. */
  async toAnswer(actor: Actor, id: string): Promise<PaperResponse> {
    const staff = await this.asStaff(this.database, id, await this.held.arrangedSupervisions(this.database, id));
    const answers = await this.held.account(this.database, actor.id);
    return {
      title: `What is held about ${nameOf(staff)}`,
      lead: 'An answer to a request for access (UK GDPR, article 15), without what belongs to the person alone.',
      cover: [
        { name: 'About', words: nameOf(staff) }, { name: 'Organisation', words: staff.account.organisation },
        { name: 'Made by', words: answers ? `${answers.givenName} ${answers.familyName}` : '' }, { name: 'Made on', words: dateInFull(this.clock.today()) },
        { name: 'With it belongs', words: 'Their own download, which they take themselves: everything they wrote, shared and keep with others. Nobody but they can make it or open it.' },
      ],
      parts: [staffPart(staff, 'whoever answers'), authorPart(null), meetingPart(null), readerPart(null), mentionedPart('whoever answers'), waysInPart(null), aboutPart()],
    };
  }

  private async asStaff(asked: Picture, id: string, supervisions: HeldAsStaff['supervisions']): Promise<HeldAsStaff> {
    const account = await this.held.account(asked, id);
    if (!account) throw new NotFound();
    return { account, supervisions, roles: await this.held.roles(asked, id), events: await this.held.events(asked, id) };
  }
}

function nameOf({ account }: HeldAsStaff): string {
  return `${account.givenName} ${account.familyName}`;
}
