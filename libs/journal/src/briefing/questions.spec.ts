import { firstBriefing } from './first-briefing';
import { questionOfDay, questionsFor } from './questions';

const codes = (questions: readonly { readonly code: string }[]): string[] => questions.map(({ code }) => code);
const briefing = (code: string, publishedOn: string, isNew: boolean, forMe = true): typeof firstBriefing & { publishedOn: string; isNew: boolean; forMe: boolean } => ({ ...firstBriefing, code, publishedOn, isNew, forMe });
const asked = (audience: 'all' | 'non-clinical', briefings: readonly ReturnType<typeof briefing>[], day = 0): string => {
  const found = questionOfDay(audience, briefings, day);
  return found ? `${found.briefing.code} ${found.question.code}` : 'none';
};

describe('the questions of a briefing', () => {
  it('come in their order, those for non-clinical teams first where the team is one', () => {
    expect(codes(questionsFor('all', firstBriefing.questions))).toEqual(['Q1', 'Q2', 'Q3']);
    expect(codes(questionsFor('non-clinical', firstBriefing.questions))).toEqual(['Q3', 'Q1', 'Q2']);
  });
});

describe('the question of a day', () => {
  it('is the first of the newest briefing that is not marked as read', () => {
    const briefings = [briefing('old', '2026-01-01', true), briefing('new', '2026-09-01', true), briefing('read', '2026-10-01', false)];
    expect([asked('all', briefings, 5), asked('non-clinical', briefings, 5)]).toEqual(['new Q1', 'new Q3']);
  });

  it('is another each day once all are read, and never one that speaks for others', () => {
    const briefings = [briefing('one', '2026-09-01', false), briefing('other', '2026-01-01', false)];
    expect([0, 1, 2, 3, 4].map((day) => asked('all', briefings, day))).toEqual(['one Q1', 'one Q2', 'other Q1', 'other Q2', 'one Q1']);
    expect([0, 1, 2, 3].map((day) => asked('non-clinical', briefings, day))).toEqual(['one Q3', 'one Q1', 'one Q2', 'other Q3']);
  });

  it('is none where no briefing is for whoever is here, or none asks anything', () => {
    expect([asked('all', []), asked('all', [briefing('theirs', '2026-09-01', true, false)]), asked('all', [{ ...briefing('mute', '2026-09-01', true), questions: [] }])]).toEqual(['none', 'none', 'none']);
  });
});
