export * from './briefing';
export * from './first-briefing';
export * from './worry';
export * from './what-is-new';
export * from './questions';
