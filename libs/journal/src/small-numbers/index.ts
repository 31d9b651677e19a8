export * from './publication';
export { publishMonth } from './publish-month';
export { possibleValues, type PossibleFigure } from './reader';
