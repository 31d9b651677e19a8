export { csvLine, withoutFormula } from './csv-line';
