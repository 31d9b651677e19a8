import type { EntryRequest } from '@afterword/api-types';
import { blankContent } from './entry-content';
import { asksSeveral, checkStep, goOnAt, listStep, stateOf, stepAfter, stepBefore, stepsOf } from './guided-steps';

const gibbs = (...written: readonly string[]): EntryRequest => ({ ...blankContent(false, 'gibbs'), sections: written.map((section) => ({ section, text: 'Words.' })) });
const codes = (content: EntryRequest): string[] => stepsOf(content).map(({ section, fromBefore }) => (fromBefore ? `(${section})` : section));

describe('the steps of an entry', () => {
  it('are the questions of its model, then what was written under others', () => {
    expect(codes(gibbs('text', 'feelings', 'unheard-of'))).toEqual(['description', 'feelings', 'evaluation', 'analysis', 'conclusion', 'action-plan', '(text)', '(unheard-of)']);
    expect(stepsOf(gibbs('text', 'unheard-of')).filter((step) => step.fromBefore).map(({ name }) => name)).toEqual(['Own words', 'Other words']);
    expect(codes({ ...gibbs('text'), sections: [{ section: 'text', text: ' ' }] })).not.toContain('(text)');
  });

  it('are all that was written when the model is unknown', () => {
    expect(codes({ ...gibbs('what', 'text'), model: 'newer' })).toEqual(['(what)', '(text)']);
    expect([asksSeveral('newer'), asksSeveral('plain'), asksSeveral('rolfe')]).toEqual([false, false, true]);
  });

  it('lead from one to the next, and at last to the last look, and back', () => {
    const steps = stepsOf(gibbs('text'));
    expect(['description', 'conclusion', 'action-plan', 'text'].map((at) => stepAfter(steps, at))).toEqual(['feelings', 'action-plan', checkStep, checkStep]);
    expect(['description', 'feelings', 'text', checkStep].map((at) => stepBefore(steps, at))).toEqual([listStep, 'description', listStep, 'action-plan']);
  });

  it('say in words how far each is', () => {
    const states = stepsOf(gibbs('description', 'feelings')).map((step) => stateOf(step, 'feelings'));
    expect(states).toEqual(['Done', 'In progress', 'Not started', 'Not started', 'Not started', 'Not started']);
  });

  it('are gone on with where they were left, else at the first without words, else at the last look', () => {
    const all = ['description', 'feelings', 'evaluation', 'analysis', 'conclusion', 'action-plan'];
    expect(goOnAt(stepsOf(gibbs('description')), 'analysis')).toBe('analysis');
    expect(goOnAt(stepsOf(gibbs('description')), null)).toBe('feelings');
    expect(goOnAt(stepsOf(gibbs('description')), 'so-what')).toBe('feelings');
    expect(goOnAt(stepsOf(gibbs(...all)), null)).toBe(checkStep);
  });
});
