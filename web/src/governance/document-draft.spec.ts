import type { EntryResponse, ProfessionalFormResponse } from '@afterword/api-types';
import { DocumentDraft } from './document-draft';

const prompt = (code: string, sections: string[], themes: string[] = []) => ({ code, question: code, hint: '', sections, themes });
const form = (rest: Partial<ProfessionalFormResponse>): ProfessionalFormResponse => ({
  code: 'nmc-accounts', version: 1, validFrom: '2026-01-01', reviewBy: '2027-10-01', reviewIsDue: false, regulator: 'NMC', title: 'Accounts', about: '', fields: [], parts: null, activities: null, ...rest,
});
const accounts = form({ parts: { name: 'Account', least: 5, most: 5, words: null, headings: false, prompts: [prompt('nature', ['text', 'what']), prompt('learned', ['so-what']), prompt('changed', [])] } });
const list = form({ code: 'hcpc-activities', activities: { types: ['Learning', 'Other'], most: 40, gapMonths: 3 } });
const entry = (rest: Partial<EntryResponse>): EntryResponse => ({
  id: 'one', revision: 1, day: '2026-11-19', model: 'plain', title: null, sections: [{ section: 'text', text: 'First part.\n\nSecond part.' }], tags: [], tone: null, shiftHalf: null, week: null,
  cpdMinutes: null, leftIn: [], begunFrom: null, countsInTrends: false, shares: [], changedSinceShared: false, can: [], ...rest,
});

describe('a document that is put together', () => {
  const texts = (draft: DocumentDraft): string[] => draft.parts().flatMap(({ answers }) => answers.map(({ text }) => text));

  it('holds an entry word for word under its first question, and not its title', () => {
    const draft = new DocumentDraft(accounts);
    draft.add(entry({ title: 'A title' }));
    expect(texts(draft)).toEqual(['First part.\n\nSecond part.', '', '']);
    expect(JSON.stringify(draft.words())).not.toContain('A title');
    expect([...draft.entryIds()]).toEqual(['one']);
  });

  it('lets the rest of an answer go on to the next question, and loses no word of it', () => {
    const draft = new DocumentDraft(accounts);
    draft.add(entry({}));
    const [part] = draft.parts();
    expect(draft.moveDown(part!, 'nature', 11)).toBe(true);
    expect(texts(draft)).toEqual(['First part.', 'Second part.', '']);
    expect(draft.moveDown(part!, 'nature', 11)).toBe(false);
    expect(draft.moveDown(part!, 'changed', 0)).toBe(false);
    draft.changeAnswer(part!, 'nature', { text: 'First part. More.' });
    expect(draft.moveDown(part!, 'nature', 11)).toBe(true);
    expect(texts(draft)).toEqual(['First part.', 'More.\n\nSecond part.', '']);
  });

  it('dates an activity by the week its author named, else by the day, and finds the gaps', () => {
    const draft = new DocumentDraft(list);
    draft.add(entry({ week: '2026-W47' }));
    draft.add(entry({ id: 'two', day: '2026-03-02', title: 'Long ago' }));
    expect(draft.activities().map(({ day, what }) => [day, what])).toEqual([['2026-11-16', 'First part.'], ['2026-03-02', 'Long ago']]);
    expect(draft.gaps()).toEqual([{ from: '2026-03-02', until: '2026-11-16' }]);
    draft.explain(draft.gaps()[0]!, 'I was ill.');
    expect(draft.words().gaps).toEqual([{ from: '2026-03-02', until: '2026-11-16', why: 'I was ill.' }]);
    draft.changeActivity('two', { day: '2026-11-01' });
    expect(draft.words().gaps).toEqual([]);
  });

  it('names an activity without a title by its whole first sentence, however long', () => {
    const draft = new DocumentDraft(list);
    const sentence = `I ${'listened and waited and '.repeat(12)}was glad of it.`;
    draft.add(entry({ sections: [{ section: 'text', text: `${sentence} Then I went home.` }] }));
    expect(draft.activities().map(({ what }) => what)).toEqual([sentence]);
  });

  it('puts back what was taken out as it was', () => {
    const draft = new DocumentDraft(accounts);
    draft.add(entry({}));
    draft.changeAnswer(draft.parts()[0]!, 'learned', { text: 'Typed here.' });
    const putBack = draft.takeOut('one');
    expect(draft.parts()).toEqual([]);
    putBack();
    expect(texts(draft)).toContain('Typed here.');
  });

  it('puts one back at its place, and leaves what was typed elsewhere in the meantime', () => {
    const draft = new DocumentDraft(accounts);
    for (const id of ['one', 'two', 'three']) draft.add(entry({ id }));
    const putBack = draft.takeOut('two');
    draft.changeAnswer(draft.parts()[1]!, 'learned', { text: 'Typed since.' });
    draft.add(entry({ id: 'four' }));
    draft.takeOut('one');
    putBack();
    expect(draft.parts().map(({ key }) => key)).toEqual(['two', 'three', 'four']);
    expect(draft.parts()[1]?.answers[1]?.text).toBe('Typed since.');
  });

  it('puts an activity back between its neighbours', () => {
    const draft = new DocumentDraft(list);
    for (const id of ['one', 'two', 'three']) draft.add(entry({ id }));
    const putBack = draft.takeOut('two');
    draft.changeActivity('three', { what: 'Typed since.' });
    putBack();
    expect(draft.activities().map(({ key, what }) => [key, what])).toEqual([['one', 'First part.'], ['two', 'First part.'], ['three', 'Typed since.']]);
  });

  it('keeps both when the entry was chosen again before the first was put back', () => {
    const draft = new DocumentDraft(accounts);
    draft.add(entry({}));
    draft.changeAnswer(draft.parts()[0]!, 'learned', { text: 'Typed first.' });
    const putBack = draft.takeOut('one');
    draft.add(entry({}));
    draft.changeAnswer(draft.parts()[0]!, 'changed', { text: 'Typed second.' });
    putBack();
    expect(texts(draft)).toEqual(expect.arrayContaining(['Typed first.', 'Typed second.']));
    expect(new Set(draft.parts().map(({ key }) => key)).size).toBe(2);
  });

  it('is unsaved again when something typed is put back after a file was made without it', () => {
    const draft = new DocumentDraft(accounts);
    draft.add(entry({}));
    draft.changeAnswer(draft.parts()[0]!, 'learned', { text: 'Typed here.' });
    const putBack = draft.takeOut('one');
    draft.typed.set(false);
    putBack();
    expect(draft.typed()).toBe(true);
  });

  it('has something to keep from the first word typed until a file was made, and goes on from there', () => {
    const draft = new DocumentDraft(accounts);
    draft.add(entry({}));
    expect(draft.standing()).toBeNull();
    draft.changeAnswer(draft.parts()[0]!, 'learned', { text: 'Typed here.' });
    const kept = draft.standing()!;
    const later = new DocumentDraft(accounts);
    later.goOn(structuredClone(kept));
    expect(later.standing()).toEqual(kept);
    later.typed.set(false);
    expect(later.standing()).toBeNull();
  });

  it('loses no word when the form has other questions by then', () => {
    const draft = new DocumentDraft({ ...accounts, fields: [{ code: 'old', label: '', hint: '', size: 'line', words: null }] });
    draft.add(entry({}));
    draft.changeField('old', 'In a field.');
    draft.changeAnswer(draft.parts()[0]!, 'changed', { text: 'Under a question.' });
    const newer = new DocumentDraft({
      ...accounts, fields: [{ code: 'new', label: '', hint: '', size: 'line', words: null }], parts: { ...accounts.parts!, prompts: [prompt('nature', []), prompt('learned', [])] },
    });
    newer.goOn(draft.standing()!);
    expect(newer.words().fields).toEqual([{ code: 'new', text: 'In a field.' }]);
    expect(texts(newer)).toEqual(['First part.\n\nSecond part.', 'Under a question.']);
  });
});
