export * from './briefing';
export * from './first-briefing';
export * from './worry';
