import { randomUUID } from 'node:crypto';
import type { BriefingDraftResponse } from '@afterword/api-types';
import { firstBriefing } from '@afterword/journal';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { inside } from '../../support/statements';

describe('statements per request, of drafts of briefings', () => {
  let hospital: Hospital;
  let priya: Person;
  let drafts: BriefingDraftResponse[];
  beforeAll(async () => {
    hospital = await Hospital.open();
    priya = await hospital.hire('priya');
    drafts = [];
    // Ten of them, so that a statement for each would show.
    for (let n = 0; n < 10; n += 1) {
      drafts.push((await priya.asks<BriefingDraftResponse>('POST', '/api/briefing-drafts', { id: randomUUID(), newVersionOf: firstBriefing.code })).json);
    }
  });
  afterAll(() => hospital.close());

  it('listing and reading: one; correcting: two', async () => {
    const [{ id, document }] = drafts as [BriefingDraftResponse];
    expect(await inside(() => priya.asks('GET', '/api/briefing-drafts'))).toEqual(['app: SELECT briefing_draft']);
    expect(await inside(() => priya.asks('GET', `/api/briefing-drafts/${id}`))).toEqual(['app: SELECT briefing_draft']);
    const changed = { document: { ...document, aims: [] } };
    expect(await inside(() => priya.asks('PUT', `/api/briefing-drafts/${id}`, changed, { 'if-match': '"1"' }))).toEqual(['app: SELECT briefing_draft', 'app: UPDATE briefing_draft']);
  });

  it('what can be chosen: two; what publishing would do: three with whom the version before was for', async () => {
    expect(await inside(() => priya.asks('GET', '/api/briefing-choices'))).toEqual(['app: SELECT briefing', 'app: SELECT team']);
    expect(await inside(() => priya.asks('GET', `/api/briefing-drafts/${drafts[1]?.id}/publication`))).toEqual(['app: SELECT briefing_draft', 'app: SELECT briefing', 'app: SELECT briefing_team']);
  });

  it('publishing: six, however many briefings there are', async () => {
    for (const [nth, { id }] of drafts.slice(2, 4).entries()) {
      const statements = await inside(() => priya.asks('POST', `/api/briefing-drafts/${id}/publication`, { addressedTo: 'all', version: 2 + nth, ends: [] }, { 'if-match': '"1"' }));
      expect(statements.slice(1)).toEqual(['app: SELECT briefing_draft', 'app: SELECT briefing', 'app: INSERT briefing', 'app: DELETE briefing_draft', 'app: DELETE briefing_retirement']);
      expect(statements[0]).toMatch(/^app: SELECT/u);
    }
  });

  it('retiring and bringing back: two each', async () => {
    const path = `/api/briefings/${firstBriefing.code}/retirement`;
    expect(await inside(() => priya.asks('PUT', path))).toEqual(['app: SELECT briefing', 'app: INSERT briefing_retirement']);
    expect(await inside(() => priya.asks('DELETE', path))).toEqual(['app: SELECT briefing', 'app: DELETE briefing_retirement']);
  });
});
