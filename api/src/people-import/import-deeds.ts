import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AdministrationEvent, AdministrationEvents } from '../audit';
import { Clock } from '../platform/clock/clock';
import type { House } from './house';
import type { ImportPlan } from './import-plan';
import { ImportIsStale } from './people-import.errors';
import { PeopleImportRepository } from './people-import.repository';
import { countsOf } from './presenting';

const BY_NAME = new Intl.Collator('en-GB');

/** A mark of what a file would do and of everything that says so: the file, whoever it names as they stand, and the plan itself. */
export function markOf(bytes: Buffer, { people, begins, ends }: ImportPlan, house: House): string {
  const named = new Set(begins.map(({ supervisor }) => supervisor));
  const facts = [
    people.map(({ asked, stored, person, becomes }) => [asked.row, stored?.id, stored?.revision, stored?.state, stored?.roles, person, becomes]), begins, ends,
    house.people.filter(({ email }) => named.has(email.toLowerCase())).map(({ id, revision, state }) => [id, revision, state]),
  ];
  return createHash('sha256').update(bytes).update(JSON.stringify(facts)).digest('base64url');
}

/** Carries a plan out, in the transaction of its request. */
@Injectable()
export class ImportDeeds {
  constructor(
    private readonly imports: PeopleImportRepository,
    private readonly events: AdministrationEvents,
    private readonly clock: Clock,
  ) {}

  /**
   * Each statement says how many rows it touched. Where somebody else came first in this very moment it is fewer than planned: then
   * ImportIsStale is thrown, and everything is taken back.
   */
  async carryOut(actorId: string, importId: string, plan: ImportPlan, house: House): Promise<void> {
    const today = this.clock.today();
    const ids = new Map(house.people.map(({ id, email }) => [email.toLowerCase(), id]));
    const added = plan.people.filter(({ becomes }) => becomes === 'new').map(({ person }) => ({ ...person, id: randomUUID() as string }));
    for (const { id, email } of added) ids.set(email.toLowerCase(), id);
    const idOf = (email: string): string => ids.get(email.toLowerCase()) ?? '';
    const changed = plan.people.flatMap(({ stored, person, changesFacts }) => (stored && changesFacts ? [{ ...person, id: stored.id, revision: stored.revision }] : []));
    const leaving = plan.people.flatMap(({ stored, becomes }) => (stored && becomes === 'leaves' ? [stored.id] : []));
    const educators = plan.people.filter(({ educator }) => educator).map(({ person }) => idOf(person.email));
    const ended = plan.ends.filter(({ byLeaving }) => !byLeaving);
    const begun = plan.begins.map((each) => ({ ...each, id: randomUUID() as string, superviseeId: idOf(each.supervisee), supervisorId: idOf(each.supervisor) }));
    const bond = ({ supervisee, type }: { readonly supervisee: string; readonly type: string }): string => `${type} ${supervisee}`;
    const [began, came] = [new Set(begun.map(bond)), new Set(ended.map(bond))];

    const note = (action: AdministrationEvent['action'], subjectId?: string, aboutId = importId): AdministrationEvent => ({ actorId, action, subjectId, aboutId });
    expect(await this.imports.bringIn(added), added);
    expect(await this.imports.end(ended.map(({ id }) => id)), ended);
    expect(await this.imports.change(changed, today), changed);
    expect(await this.imports.leave(leaving, today), leaving);
    const grants = await this.imports.makeEducators(educators, today);
    expect(grants.length, educators);
    await this.imports.begin(begun);
    const names = new Map([...house.people, ...added].map(({ id, givenName, familyName }) => [id, `${familyName}, ${givenName}`]));
    const nameOf = ({ subjectId = '' }: AdministrationEvent): string => names.get(subjectId) ?? '';
    const deeds = [
      ...added.map(({ id }) => note('person-added', id)),
      ...changed.map(({ id }) => note('person-changed', id)),
      ...leaving.map((id) => ({ ...note('person-left', id), day: today })),
      ...grants.map(({ id, staffId }) => note('role-granted', staffId, id)),
      ...plan.ends.filter((each) => each.byLeaving || !began.has(bond(each))).map(({ id, supervisee }) => note('supervision-ended', idOf(supervisee), id)),
      ...begun.map((each) => note(came.has(bond(each)) ? 'supervision-changed' : 'supervision-started', each.superviseeId, each.id)),
    ];
    // The file first, and below it everybody by name with all that was done to them.
    await this.events.noteAll([note('people-imported'), ...deeds.toSorted((one, other) => BY_NAME.compare(nameOf(one), nameOf(other)))]);
    await this.imports.keep(importId, actorId, this.clock.now(), countsOf(plan));
  }
}

function expect(touched: number, planned: readonly unknown[]): void {
  if (touched !== planned.length) throw new ImportIsStale();
}
