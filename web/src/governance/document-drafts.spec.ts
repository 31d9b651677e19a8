import 'fake-indexeddb/auto';
import type { ProfessionalFormResponse } from '@afterword/api-types';
import { TestBed } from '@angular/core/testing';
import { IDBFactory } from 'fake-indexeddb';
import { LocalText } from '../platform/local-text';
import { UnsavedWork } from '../platform/unsaved';
import { DocumentDrafts } from './document-drafts';

const form: ProfessionalFormResponse = {
  code: 'hcpc-statement', version: 1, validFrom: '2026-01-01', reviewBy: '2027-10-01', reviewIsDue: false, regulator: 'HCPC', title: 'Role', about: '', parts: null, activities: null,
  fields: [{ code: 'summary', label: '', hint: '', size: 'long', words: 500 }],
};

/** Another visit of this browser: nothing in memory, the same disk. */
async function visit(): Promise<DocumentDrafts> {
  TestBed.resetTestingModule();
  await TestBed.inject(LocalText).open('dan', Buffer.alloc(32, 1).toString('base64url'), false);
  return TestBed.inject(DocumentDrafts);
}

describe('documents in a tab', () => {
  beforeEach(() => (globalThis.indexedDB = new IDBFactory()));

  it('come back with every word after everything in memory has gone, and not once they are in a file', async () => {
    let drafts = await visit();
    await drafts.open(drafts.of(form));
    drafts.of(form).draft.changeField('summary', 'I work with Lola.');
    TestBed.tick();
    expect([TestBed.inject(UnsavedWork).any(), TestBed.inject(UnsavedWork).anyAtRisk()]).toEqual([true, true]);
    await drafts.of(form).text.keepNow();
    expect([TestBed.inject(UnsavedWork).any(), TestBed.inject(UnsavedWork).anyAtRisk()]).toEqual([true, false]);

    drafts = await visit();
    const { draft, text } = drafts.of(form);
    expect(draft.words().fields).toEqual([{ code: 'summary', text: '' }]);
    await drafts.open({ draft, text });
    expect(draft.words().fields).toEqual([{ code: 'summary', text: 'I work with Lola.' }]);
    TestBed.tick();
    draft.typed.set(false);
    TestBed.tick();
    await text.keepNow();
    expect(TestBed.inject(UnsavedWork).any()).toBe(false);
    expect((await TestBed.inject(LocalText).all()).unsent).toEqual([]);
  });

  it('are the same when the page is opened again', async () => {
    const drafts = await visit();
    await drafts.open(drafts.of(form));
    drafts.of(form).draft.changeField('summary', 'Half of it');
    TestBed.tick();
    await drafts.close(drafts.of(form));
    expect(TestBed.inject(UnsavedWork).any()).toBe(false);
    await drafts.open(drafts.of({ ...form }));
    expect(drafts.of(form).draft.words().fields).toEqual([{ code: 'summary', text: 'Half of it' }]);
    expect(TestBed.inject(UnsavedWork).any()).toBe(true);
  });

  it('keep what is put back, and let go of what came into a file, after their page was left', async () => {
    const drafts = await visit();
    const { draft, text } = drafts.of(form);
    const kept = async (): Promise<string[]> => (await TestBed.inject(LocalText).all()).unsent.map(({ value }) => (value as { fields: { summary: string } }).fields.summary);
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
    await drafts.open({ draft, text });
    draft.changeField('summary', 'Before');
    TestBed.tick();
    await drafts.close({ draft, text });
    draft.changeField('summary', 'Put back');
    TestBed.tick();
    await settle();
    expect([await kept(), text.here()]).toEqual([['Put back'], false]);
    draft.typed.set(false);
    TestBed.tick();
    await settle();
    expect(await kept()).toEqual([]);
  });
});
