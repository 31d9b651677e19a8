import { type BriefingDocument, codesOf, directionsOf, labelOf, themeOf, themesOf, themesOfAll } from './briefing';
import { firstBriefing } from './first-briefing';

describe('the first briefing', () => {
  const behaviours = themesOf(firstBriefing).flatMap((theme) => theme.behaviours);

  it('has five themes, what wears relationships down, and 26 behaviours', () => {
    const codes = themesOf(firstBriefing).map(({ code, behaviours: { length } }) => `${code}${length}`);
    expect(codes).toEqual(['DIG5', 'COM4', 'CON4', 'DEC4', 'BOU4', 'UND5']);
    expect(behaviours).toHaveLength(26);
  });

  it('numbers the behaviours of each theme from 1', () => {
    for (const { code, behaviours: those } of themesOf(firstBriefing)) {
      expect(those.map((behaviour) => behaviour.code)).toEqual(those.map((_, nth) => `${code}${nth + 1}`));
    }
  });

  it('names every behaviour shortly enough for a chip, each differently, and says it in a sentence', () => {
    for (const { name, sentence } of behaviours) {
      expect(name.length).toBeLessThanOrEqual(32);
      expect(sentence).toMatch(/^[A-Z].{20,110}\.$/);
    }
    expect(new Set(behaviours.map(({ name }) => name)).size).toBe(26);
  });

  it('offers emotional dependency, and nothing else, as a chip of its own', () => {
    const chips = behaviours.filter(({ chip }) => chip);
    expect(chips.map(({ code, name }) => [code, name])).toEqual([['BOU2', 'Emotional dependency']]);
  });

  it('asks its third question of non-clinical teams only', () => {
    expect(firstBriefing.questions.map(({ code, audience }) => [code, audience])).toEqual([
      ['Q1', 'all'],
      ['Q2', 'all'],
      ['Q3', 'non-clinical'],
    ]);
  });

  it('asks only about codes that it has', () => {
    const asked = firstBriefing.questions.flatMap(({ themes }) => themes);
    expect(codesOf(firstBriefing)).toEqual(expect.arrayContaining(asked));
  });

  it('carries five aims, three messages and three settings', () => {
    const { aims, messages, settings } = firstBriefing;
    expect([aims.length, messages.length, settings.length]).toEqual([5, 3, 3]);
  });
});

describe('reading a briefing', () => {
  it('lists each theme before its behaviours, what wears relationships down last', () => {
    const codes = codesOf(firstBriefing);
    expect(codes).toHaveLength(32);
    expect(codes.slice(0, 3)).toEqual(['DIG', 'DIG1', 'DIG2']);
    expect(codes.slice(-6)).toEqual(['UND', 'UND1', 'UND2', 'UND3', 'UND4', 'UND5']);
  });

  it('labels themes and behaviours, and says so when it does not know a code', () => {
    expect(labelOf(firstBriefing, 'DIG')).toBe('Dignity and respect');
    expect(labelOf(firstBriefing, 'COM2')).toBe('Give time');
    expect(labelOf(firstBriefing, 'COM9')).toBeNull();
    expect(labelOf(firstBriefing, '')).toBeNull();
  });

  it('gives behaviours the directions of their theme, upheld first', () => {
    expect(directionsOf(firstBriefing, 'CON1')).toEqual(['upheld', 'strain', 'missed', 'unsure']);
    expect(directionsOf(firstBriefing, 'UND3')).toEqual(['challenged', 'seen', 'unsure']);
    expect(directionsOf(firstBriefing, 'XYZ')).toEqual([]);
  });

  it('finds the theme of a code', () => {
    expect(themeOf(firstBriefing, 'BOU2')?.code).toBe('BOU');
    expect(themeOf(firstBriefing, 'BOU')?.code).toBe('BOU');
    expect(themeOf(firstBriefing, 'nothing')).toBeNull();
  });
});

describe('reading several briefings', () => {
  const [dignity, compassion] = firstBriefing.themes as [BriefingDocument['themes'][0], BriefingDocument['themes'][0]];
  const renamed = { ...dignity, name: 'Respect', behaviours: [{ ...dignity.behaviours[1], name: 'Say it' }, { code: 'DIG6', name: 'New', sentence: 'It is new.' }] };
  const later: BriefingDocument = { ...firstBriefing, version: 2, themes: [renamed], undermining: null };

  it('has nothing that wears relationships down where none is named', () => {
    expect(themesOf(later)).toEqual([renamed]);
  });

  it('keeps every theme and behaviour that there ever was, as the newest says it', () => {
    const all = themesOfAll([firstBriefing, later]);
    expect(all.map(({ code }) => code)).toEqual(themesOf(firstBriefing).map(({ code }) => code));
    expect(all[1]).toEqual(compassion);
    expect(all[0]?.name).toBe('Respect');
    expect(all[0]?.behaviours.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'DIG1 Wait before going in', 'DIG2 Say it', 'DIG3 Guard privacy', 'DIG4 Their name, their way', 'DIG5 No talk in public places', 'DIG6 New',
    ]);
  });
});
