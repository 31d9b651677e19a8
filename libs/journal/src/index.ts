export * from './entries';
export * from './sharing';
export * from './briefing';
export * from './small-numbers';
export * from './identifying';
export * from './theme-suggestions';
export * from './professional';
export * from './looking-back';
