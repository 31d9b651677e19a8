import type { SupervisionListResponse } from '@afterword/api-types';
import { confirms, type Meeting, openMeeting, planned, plans } from '../sessions/meetings';
import type { Person } from '../../support/person';

const terms = {
  aims: 'To think.', everyWeeks: 6, minutes: 45, place: '', protectedTime: '', sharing: '', confidentiality: 'Harm, unsafe practice, a crime, a court.', notes: '', cancelling: '', urgent: '',
  disagreement: '', reviewOn: '2027-05-24',
};

describe('what waits in a supervision', () => {
  let meeting: Meeting;
  beforeEach(async () => {
    meeting = await openMeeting();
  });
  afterEach(() => meeting.hospital.close());

  const of = async (person: Person): Promise<SupervisionListResponse['supervisions'][number] | undefined> =>
    (await person.asks<SupervisionListResponse>('GET', '/api/supervisions')).json.supervisions[0];
  const agreement = (person: Person, path: string, body: object): Promise<unknown> => person.asks('PUT', `/api/supervisions/${meeting.supervisionId}/agreement${path}`, body, path ? { 'if-match': '"1"' } : {});
  const whose = async (): Promise<[boolean | undefined, boolean | undefined]> => [(await of(meeting.amina))?.agreementWaits, (await of(meeting.grace))?.agreementWaits];

  it('is a record for whoever has not confirmed it as it stands, and nothing once both have', async () => {
    const { amina, grace } = meeting;
    const session = await planned(meeting, { day: '2026-11-22' });
    expect((await of(amina))?.nextId).toBe(session.id);
    await confirms(grace, session);
    expect([(await of(amina))?.record, (await of(grace))?.record, (await of(amina))?.nextId]).toEqual([{ id: session.id, day: '2026-11-22' }, null, null]);
    // Something is added: what Grace confirmed no longer stands.
    await amina.asks('PUT', `/api/sessions/${session.id}/checks`, { wellbeingOffered: true, safeguardingConsidered: true, whereRecorded: '' }, { 'if-match': '"0"' });
    expect((await of(grace))?.record?.id).toBe(session.id);
    for (const person of [amina, grace]) await confirms(person, session);
    expect([(await of(amina))?.record, (await of(grace))?.record]).toEqual([null, null]);
  });

  it('is an agreement for whoever has not answered, for whom it was refused, and for nobody once both agree', async () => {
    const { amina, grace } = meeting;
    expect(await whose()).toEqual([false, false]);
    await agreement(grace, '', terms);
    expect(await whose()).toEqual([true, false]);
    await agreement(grace, '/answer', { answer: 'agreed' });
    await agreement(amina, '/answer', { answer: 'refused', words: 'Six weeks is long.' });
    expect(await whose()).toEqual([false, true]);
    await agreement(amina, '/answer', { answer: 'agreed' });
    expect(await whose()).toEqual([false, false]);
  });

  it('names the next session and no other, and nothing once the supervision has ended', async () => {
    const { amina, grace, hospital, supervisionId } = meeting;
    const { json: later } = await plans(meeting, grace, { day: '2026-12-10' });
    expect((await of(amina))?.nextId).toBe(later.id);
    const { json: sooner } = await plans(meeting, grace, { day: '2026-12-01' });
    expect([(await of(amina))?.nextId, (await of(grace))?.nextId]).toEqual([sooner.id, sooner.id]);
    await agreement(grace, '', terms);
    await hospital.endSupervision(supervisionId);
    expect((await of(amina))?.agreementWaits).toBe(false);
  });
});
