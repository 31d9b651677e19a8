import { randomBytes, randomUUID } from 'node:crypto';
import { type MasterKey, SupervisionKey } from '../platform/sealing';
import { agreementsOn, type DemonstrationHospital } from './content';
import type { Rows } from './rows';

/** The agreements of the invented hospital, sealed as the product seals them, and the keys of their supervisions. */
export interface SealedAgreements {
  readonly tables: readonly { readonly table: string; readonly rows: Rows }[];
  readonly keys: Rows;
  /** which key each supervision remembers */
  readonly keyIds: ReadonlyMap<string, string>;
}

export function sealAgreements(hospital: DemonstrationHospital, today: string, master: MasterKey): SealedAgreements {
  const keys: Record<string, unknown>[] = [];
  const keyIds = new Map<string, string>();
  const agreements: Record<string, unknown>[] = [];
  const answers: Record<string, unknown>[] = [];
  for (const { supervisionId, revisions } of agreementsOn(today)) {
    const supervision = hospital.supervisions.find(({ id }) => id === supervisionId);
    if (!supervision) throw new Error('A demonstration agreement has no supervision.');
    const [id, bytes] = [randomUUID(), randomBytes(32)];
    const key = new SupervisionKey(id, supervisionId, bytes);
    keyIds.set(supervisionId, id);
    keys.push({ id, supervision_id: supervisionId, wrapped: master.wrap(bytes, id, supervisionId) });
    const people = { supervision_id: supervisionId, supervisee_id: supervision.superviseeId, supervisor_id: supervision.supervisorId };
    revisions.forEach((each, at) => {
      const revision = at + 1;
      const writtenBy = each.writtenBy === 'supervisee' ? supervision.superviseeId : supervision.supervisorId;
      agreements.push({
        id: each.id, ...people, revision, written_by: writtenBy, written_on: each.on, review_on: each.reviewOn, agreed_on: null,
        terms: key.seal({ of: each.id, field: 'terms', revision }, each.terms),
      });
      // The database marks it as agreed with the second answer, as it does for everyone.
      [supervision.superviseeId, supervision.supervisorId].forEach((personId, nth) =>
        answers.push({ agreement_id: each.id, ...people, position: nth + 1, person_id: personId, answer: 'agreed', answered_on: each.on, words: null }));
    });
  }
  return { keys, keyIds, tables: [{ table: 'agreement', rows: agreements }, { table: 'agreement_answer', rows: answers }] };
}
