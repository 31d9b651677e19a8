import { Injectable } from '@nestjs/common';
import { demand, type Actor } from '../platform/authorization';
import { NotFound } from '../platform/problems';
import { DoneMeanwhile } from './hold.errors';
import { type NewLeadAction, permittedOnNewLead } from './new-lead.policy';
import { NewLeadRepository, type NewLeadRow } from './new-lead.repository';
import type { NewLead, NewLeadListResponse } from './new-lead.response';

/** New information-governance leads: an administrator asks for one, and another lead agrees. The database writes each act down in the statement that does it. */
@Injectable()
export class NewLeadService {
  constructor(private readonly leads: NewLeadRepository) {}

  async list(actor: Actor): Promise<NewLeadListResponse> {
    return { people: (await this.visible(actor)).map((row) => presented(actor, row)) };
  }

  /** Makes them a lead, whose week begins today. Returns what still waits. */
  async agree(actor: Actor, id: string): Promise<NewLeadListResponse> {
    return this.act(actor, id, 'agree', () => this.leads.agree(id));
  }

  /** They do not become one. Returns what still waits. */
  async refuse(actor: Actor, id: string): Promise<NewLeadListResponse> {
    return this.act(actor, id, 'refuse', () => this.leads.refuse(id));
  }

  private async act(actor: Actor, id: string, action: NewLeadAction, work: () => Promise<string | null>): Promise<NewLeadListResponse> {
    const row = (await this.visible(actor)).find((each) => each.id === id);
    if (!row) throw new NotFound();
    demand(permittedOnNewLead(actor, row), action);
    if ((await work()) !== null) throw new DoneMeanwhile();
    return this.list(actor);
  }

  private async visible(actor: Actor): Promise<NewLeadRow[]> {
    return (await this.leads.list()).filter((row) => permittedOnNewLead(actor, row).has('read'));
  }
}

function presented(actor: Actor, row: NewLeadRow): NewLead {
  const { id, personId, givenName, familyName, jobTitle, team, askedBy, askerGivenName, askerFamilyName, askedOn, isIn } = row;
  return {
    id, jobTitle, team, askedOn, isIn,
    person: { id: personId, givenName, familyName },
    askedBy: { id: askedBy, givenName: askerGivenName, familyName: askerFamilyName },
    can: [...permittedOnNewLead(actor, row)],
  };
}
