export { DetailsCheck } from './details-check';
export { type ChangeEntry, type DetailChange, lookedThrough, titleSection, withTexts } from './detail-changes';
export type { Finding } from './findings';
export { NumberNotice } from './number-notice';

/** The words of a text that could identify someone, as the rules alone see it; none where the rules do not load. */
export const wordsThatIdentify = async (text: string): Promise<readonly string[]> => {
  const rules = await import('./rules').catch(() => null);
  return [...new Set(rules?.lookForDetails(text).details.map(({ start, end }) => text.slice(start, end)) ?? [])];
};
