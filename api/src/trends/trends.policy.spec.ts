import type { Role } from '../platform/authorization';
import { permittedOnTrends } from './trends.policy';

it('lets everyone read the whole hospital, educators its parts too, and nobody who is not signed in anything', () => {
  const may = (id: string, ...roles: Role[]): string[] => [...permittedOnTrends({ id, roles: new Set(roles) })];
  expect(may('marie')).toEqual(['read']);
  expect(may('owen', 'administrator', 'supervisor')).toEqual(['read']);
  expect(may('priya', 'educator')).toEqual(['read', 'cut']);
  expect(may('', 'educator')).toEqual([]);
});
