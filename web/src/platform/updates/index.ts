export { Updates, isMissingPart } from './updates';
export { workerScript } from './worker-script';
