import { randomUUID } from 'node:crypto';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const SECRET = 'hush-and-never-tell';
const GOOD = { model: 'plain', sections: [{ section: 'text', text: `Words with ${SECRET} inside.` }] };
const BEGUN = { briefing: 'therapeutic-relationships', version: 1, question: 'Q1' };
const tag = (code: unknown, direction: unknown = 'upheld'): object => ({ code, direction });

describe('what an entry takes', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());

  it.each<[string, object, string[]]>([
    ['a theme that no briefing has', { tags: [tag('DIG'), tag('ZZZ')] }, ['/tags/1/code']],
    ['a behaviour that no briefing has', { tags: [tag('DIG9')] }, ['/tags/0/code']],
    ['a direction that this theme does not have', { tags: [tag('UND1')] }, ['/tags/0/direction']],
    ['a direction that only wearing down has', { tags: [tag('DIG'), tag('COM', 'challenged')] }, ['/tags/1/direction']],
    ['a section that no model has', { sections: [{ section: 'moods', text: SECRET }] }, ['/sections/0/section']],
    ['a section that stands there twice', { sections: [{ section: 'text', text: SECRET }, { section: 'text', text: 'b' }] }, ['/sections/1/section']],
    ['a question that this version of the briefing does not have', { begunFrom: { ...BEGUN, question: 'Q9' } }, ['/begunFrom']],
    ['a version that was never published', { begunFrom: { ...BEGUN, version: 2 } }, ['/begunFrom']],
    ['several faults, each at its place', { tags: [tag('ZZZ'), tag('UND', 'missed')], sections: [{ section: 'nowhere', text: SECRET }] },
      ['/sections/0/section', '/tags/0/code', '/tags/1/direction']],
  ])('refuses %s, as a rule of the product', async (_, fault, pointers) => {
    expectProblem(await amina.asks('PUT', `/api/entries/${randomUUID()}`, { ...GOOD, ...fault }), 422, pointers, [SECRET]);
  });

  it.each<[string, object, string[]]>([
    ['an unknown field', { [SECRET]: SECRET }, [`/${SECRET}`]],
    ['a field whose name needs escaping', { 'a/b~c': 1 }, ['/a~1b~0c']],
    ['an unknown field of a section', { sections: [{ section: 'text', text: SECRET, author: 'x' }] }, ['/sections/0/author']],
    ['an unknown field of a tag', { tags: [{ ...tag('DIG'), weight: 2 }] }, ['/tags/0/weight']],
    ['a model that is not there', { model: 'freud' }, ['/model']],
    ['a number for a text', { sections: [{ section: 'text', text: 7 }] }, ['/sections/0/text']],
    ['an object for a text', { sections: [{ section: 'text', text: { $gt: '' } }] }, ['/sections/0/text']],
    ['a text for the sections', { sections: SECRET }, ['/sections']],
    ['no sections', { sections: [] }, ['/sections']],
    ['sections left out', { sections: undefined }, ['/sections']],
    ['a title that is too long', { title: 't'.repeat(121) }, ['/title']],
    ['a title that is no text', { title: ['x'] }, ['/title']],
    ['a section that is too long', { sections: [{ section: 'text', text: 'x'.repeat(60_001) }] }, ['/sections/0/text']],
    ['the same tag twice', { tags: [tag('DIG'), tag('DIG')] }, ['/tags']],
    ['too many tags', { tags: Array.from({ length: 13 }, (_, n) => tag(`DIG${n}`)) }, ['/tags']],
    ['a code of another shape', { tags: [tag('dig1')] }, ['/tags/0/code']],
    ['a direction that nothing has', { tags: [tag('DIG', 'sideways')] }, ['/tags/0/direction']],
    ['a tone that is not there', { tone: 'dreadful' }, ['/tone']],
    ['a time for the half of the shift', { shiftHalf: '03:12' }, ['/shiftHalf']],
    ['a week that no year has', { week: '2026-W54' }, ['/week']],
    ['a day for a week', { week: '2026-11-23' }, ['/week']],
    ['half a minute', { cpdMinutes: 0.5 }, ['/cpdMinutes']],
    ['more minutes than a person has', { cpdMinutes: 6_001 }, ['/cpdMinutes']],
    ['words for a mark', { leftIn: [{ kind: 'name', mark: SECRET }] }, ['/leftIn/0/mark']],
    ['more decisions than are kept', { leftIn: Array.from({ length: 101 }, () => ({ kind: 'name', mark: '00000000' })) }, ['/leftIn']],
    ['words for a question', { begunFrom: { ...BEGUN, question: SECRET } }, ['/begunFrom/question']],
    ['words for a briefing', { begunFrom: { ...BEGUN, briefing: `${SECRET}!` } }, ['/begunFrom/briefing']],
    ['half a version', { begunFrom: { ...BEGUN, version: 0.5 } }, ['/begunFrom/version']],
    ['a question in words', { begunFrom: SECRET }, ['/begunFrom']],
    ['an unknown field of a question', { begunFrom: { ...BEGUN, text: SECRET } }, ['/begunFrom/text']],
    ['a word for yes', { countsInTrends: 'yes' }, ['/countsInTrends']],
    ['a tag that is nothing', { tags: [null] }, ['/tags', '/tags/0']],
    ['a tag in a list of its own', { tags: [[tag('DIG')]] }, ['/tags']],
    ['an empty list for a section', { sections: [[]] }, ['/sections']],
    ['a section in a list of its own', { sections: [[{ section: 'text', text: SECRET }]] }, ['/sections']],
    ['a section that is a word', { sections: [SECRET] }, ['/sections', '/sections/0']],
  ])('refuses %s, at the field and without the words', async (_, fault, pointers) => {
    const id = randomUUID();
    const unheard = pointers.includes(`/${SECRET}`) ? [] : [SECRET];
    expectProblem(await amina.asks('PUT', `/api/entries/${id}`, { ...GOOD, ...fault }), 400, pointers, unheard);
    expectProblem(await amina.asks('GET', `/api/entries/${id}`), 404);
  });

  it('takes the same theme in two directions, and a theme beside its behaviour', async () => {
    const tags = [tag('DIG'), tag('DIG', 'strain'), tag('DIG1'), tag('UND', 'seen')];
    const answer = await amina.asks('PUT', `/api/entries/${randomUUID()}`, { ...GOOD, tags });
    expect([answer.status, answer.json]).toEqual([201, expect.objectContaining({ tags })]);
  });
});
