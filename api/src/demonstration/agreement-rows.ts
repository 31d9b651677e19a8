import type { Pair } from './content';
import { fixedId } from './content/chance';
import { daysBefore } from './content/days';
import type { DemonstrationKeys } from './keys';
import type { Rows, Tables } from './rows';

/** The agreements of the invented hospital, sealed as the product seals them. The database marks as agreed what both agreed to, as it does for everyone. */
export function sealAgreements(pairs: readonly Pair[], today: string, keys: DemonstrationKeys): Tables {
  const agreements: Record<string, unknown>[] = [];
  const answers: Record<string, unknown>[] = [];
  for (const { supervision: { id: supervisionId, superviseeId, supervisorId }, agreements: written } of pairs) {
    const people = { supervision_id: supervisionId, supervisee_id: superviseeId, supervisor_id: supervisorId };
    written.forEach((draft, at) => {
      const [id, revision, key] = [fixedId(`agreement ${draft.key}`), at + 1, keys.ofSupervision(supervisionId)];
      agreements.push({
        id, ...people, revision, written_by: draft.writtenBy === 'supervisee' ? superviseeId : supervisorId, written_on: daysBefore(today, draft.daysAgo),
        review_on: daysBefore(today, draft.review), agreed_on: null, terms: key.seal({ of: id, field: 'terms', revision }, draft.terms),
      });
      draft.answers.forEach(({ by, answer, daysAgo, words }, nth) => {
        const position = nth + 1;
        answers.push({
          agreement_id: id, ...people, position, person_id: by === 'supervisee' ? superviseeId : supervisorId, answer, answered_on: daysBefore(today, daysAgo),
          words: words === undefined ? null : key.seal({ of: id, field: 'answer', revision: position }, words),
        });
      });
    });
  }
  return [{ table: 'agreement', rows: agreements as Rows }, { table: 'agreement_answer', rows: answers as Rows }];
}
