import { Hospital } from '../support/hospital';

describe('the main job', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open();
  });
  afterAll(() => hospital.close());

  it('lets a carer write and a supervisor answer on the shared version', async () => {
    const amina = await hospital.hire('amina');
    const grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
    const entry = await amina.writes('I said in a minute and it was ten.\n\nI went back and said sorry.');
    const share = await amina.shares(entry, grace);
    expect((await grace.opens(share)).sections[0]?.text).toContain('ten');
    await grace.comments(share, 'What did they do then?', { passage: { section: 'text', start: 0, end: 10 } });
    const { threads } = await amina.readsComments(share);
    expect(threads[0]?.passage?.exact).toBe('I said in ');
  });
});
