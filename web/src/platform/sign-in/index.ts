export * from './sign-in';
export * from './sign-in-again';
export * from './signed-in';
export * from './forgetting';
export * from './other-tabs';
export * from './idle-lock';
