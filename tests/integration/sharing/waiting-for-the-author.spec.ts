import type { EntryListResponse, EntryResponse, ShareResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';

describe('what waits for an author', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());

  const shared = async (): Promise<{ entry: EntryResponse; share: ShareResponse }> => {
    const entry = await amina.writes('I said in a minute and it was ten.');
    return { entry, share: await amina.shares(entry, grace) };
  };
  /** The count in the journal and on the entry's own page, which must agree. */
  const waiting = async ({ id }: { id: string }): Promise<number> => {
    const { entries } = (await amina.asks<EntryListResponse>('GET', '/api/entries')).json;
    const { shares } = (await amina.asks<EntryResponse>('GET', `/api/entries/${id}`)).json;
    const onPage = shares.reduce((sum, share) => sum + share.waiting, 0);
    expect(entries.find((entry) => entry.id === id)?.waiting).toBe(onPage);
    return onPage;
  };

  it('is each thread in which the reader had the last word, until the author answers', async () => {
    const { entry, share } = await shared();
    expect(await waiting(entry)).toBe(0);
    const first = await grace.comments(share, 'What helped?');
    await grace.comments(share, 'And then?');
    expect(await waiting(entry)).toBe(2);
    await amina.comments(share, 'Sitting down.', { thread: first.id });
    expect(await waiting(entry)).toBe(1);
    await grace.comments(share, 'I see.', { thread: first.id });
    expect(await waiting(entry)).toBe(2);
  });

  it('is not what the author began, or has marked as talked about', async () => {
    const { entry, share } = await shared();
    await amina.comments(share, 'Before you read it: I was tired.');
    expect(await waiting(entry)).toBe(0);
    const thread = await grace.comments(share, 'What helped?');
    await amina.asks('PUT', `/api/comments/${thread.id}/resolution`);
    expect(await waiting(entry)).toBe(0);
  });

  it('is nothing once the share is withdrawn: there is nobody to answer', async () => {
    const { entry, share } = await shared();
    await grace.comments(share, 'What helped?');
    expect(await waiting(entry)).toBe(1);
    await amina.withdraws(share);
    expect(await waiting(entry)).toBe(0);
  });
});
