import { promptAfter, promptOfDay, prompts } from './prompts';

describe('the question of a day', () => {
  it('is the same from midnight to midnight, and another the day after', () => {
    const at = (day: number, hour: number): string => promptOfDay(new Date(2026, 10, day, hour, 59));
    expect(at(24, 0)).toBe(at(24, 23));
    for (let day = 1; day < 30; day += 1) expect(at(day, 12)).not.toBe(at(day + 1, 12));
  });

  it('comes round to every question, and so does asking for another', () => {
    const days = Array.from({ length: prompts.length }, (_, day) => promptOfDay(new Date(2026, 0, 1 + day)));
    expect(new Set(days).size).toBe(prompts.length);
    let [prompt, seen] = ['', new Set<string>()];
    for (const _ of prompts) seen = seen.add((prompt = promptAfter(prompt)));
    expect(seen.size).toBe(prompts.length);
  });

  it('fits every job, and asks neither who, where nor when', () => {
    expect(prompts.join(' ')).not.toMatch(/patient|client|resident|treat(ed|ment)|clinical|\bwho(m)?\b|which ward|what time|what day/iu);
  });
});
