export * from './reading';
export { briefingLimits, readBriefing } from './read-briefing';
export { sourceLines, withoutUnseen } from './source-lines';
