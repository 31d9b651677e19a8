export * from './hospital';
export { demonstrationHospital } from './demonstration-hospital';
export { closedMonths } from './monthly-entries';
export { entryId } from './persona-entries';
export { personas, type Persona, type PersonaKey } from './personas';
export { agreementsOn, coverWeeksOn, standingLimitsOn } from './agreements';
export { signpostsOn } from './signposts';
