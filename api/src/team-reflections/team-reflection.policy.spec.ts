import { permittedOnTeamReflection } from './team-reflection.policy';

it('lets everyone read what a team took from a briefing, and its recorder alone take it back', () => {
  const may = (id: string): string[] => [...permittedOnTeamReflection({ id }, { recordedBy: 'marie' })];
  expect([may('marie'), may('tom'), may('MARIE'), may('')]).toEqual([['read', 'take-back'], ['read'], ['read'], []]);
});
