export * from './briefing';
export * from './first-briefing';
