import { Injectable } from '@nestjs/common';
import { limits, lookInSections, nameCandidatesIn, type Section } from '@afterword/journal';
import type { Actor } from '../platform/authorization';
import { TextTooLong } from './identifying.errors';
import type { IdentifyingResponse } from './identifying.response';
import { StaffDirectory } from './staff-directory.repository';

/** Looks through a text by the rules that the page has too, and by the staff directory, which no page has. Keeps nothing. */
@Injectable()
export class IdentifyingService {
  constructor(private readonly directory: StaffDirectory) {}

  async look(actor: Actor, sections: readonly Section[]): Promise<IdentifyingResponse> {
    if (sections.reduce((sum, { text }) => sum + text.length, 0) > limits.lookedThrough) throw new TextTooLong();
    const words = nameCandidatesIn(sections).slice(0, limits.namesLookedUp);
    const { details, together } = lookInSections(sections, await this.directory.namesAmong(actor.id, words));
    return { details: [...details], together: [...together] };
  }
}
