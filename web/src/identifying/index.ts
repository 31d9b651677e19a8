export { DetailsCheck } from './details-check';
export { type ChangeEntry, type DetailChange, lookedThrough, titleSection, withTexts } from './detail-changes';
export type { Finding } from './findings';
export { NumberNotice } from './number-notice';
