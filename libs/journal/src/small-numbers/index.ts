export * from './publication';
export { countedUnder } from './cells';
export { publishMonth } from './publish-month';
export { cuts, groupsOf, NOWHERE, type Cut, type Group, type PlacesOfMonth, type WardOfMonth } from './places';
export { possibleValues, type PossibleFigure } from './reader';
