import { withoutUnseen } from '../briefing-reader';
import { normalText } from '../sharing';

/** Words of a draft as they are published: nothing unseen in them, and nothing around them. */
export function keptWords(text: string): string {
  return withoutUnseen(normalText(text)).trim();
}
