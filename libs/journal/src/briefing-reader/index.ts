export * from './reading';
export { briefingLimits, readBriefing } from './read-briefing';
export { sourceLines } from './source-lines';
