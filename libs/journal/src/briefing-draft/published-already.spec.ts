import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BriefingDocument, firstBriefing } from '../briefing';
import { readBriefing } from '../briefing-reader';
import { draftOfReading } from './begin-draft';
import { briefingOfDraft } from './briefing-of-draft';
import type { DraftDocument } from './draft';
import { publishedAlready } from './published-already';

const draftOf = (name: string): DraftDocument => draftOfReading(readBriefing(readFileSync(join(__dirname, '../../briefings/read', name), 'utf8')).reading!);
const draft = draftOf('03-asterisks.txt');
const publish = (from: DraftDocument): { document: BriefingDocument } => ({ document: briefingOfDraft(from, [firstBriefing], null) });

describe('a document that was published', () => {
  const [first, ...rest] = draft.themes;
  const [line, ...lines] = first!.behaviours;

  it('is known again by its words, however much of them was corrected, and with another title when nothing else was', () => {
    const corrected = publish({ ...draft, purpose: { text: 'Said anew.', lines: [] }, themes: [{ ...first!, name: 'Quieter hands', behaviours: [{ ...line!, sentence: 'Something else.' }, ...lines] }, ...rest] });
    const renamed = publish({ ...draft, title: { text: 'Another title', lines: [] } });
    for (const version of [publish(draft), corrected, renamed]) expect(publishedAlready(draft, [{ document: firstBriefing }, version])).toBe(version);
  });

  it('is the version that has most of it, and of two the newer', () => {
    const [exact, exactly] = [publish(draft), publish(draft)];
    const corrected = publish({ ...draft, themes: [{ ...first!, behaviours: lines }, ...rest] });
    expect(publishedAlready(draft, [exact, corrected])).toBe(exact);
    expect(publishedAlready(draft, [exact, exactly, corrected])).toBe(exactly);
  });

  it('is not one that has the title alone, or another title and some of the lines', () => {
    const others = { ...draftOf('06-bold-lines.txt'), title: draft.title };
    const some = publish({ ...draft, title: { text: 'Another title', lines: [] }, themes: rest });
    expect(publishedAlready(draft, [{ document: firstBriefing }, publish(others), some])).toBeNull();
  });
});
