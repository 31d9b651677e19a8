import type { AgreementPart } from '@afterword/journal';

export interface PartWords {
  readonly part: AgreementPart;
  readonly name: string;
  readonly hint: string;
}

/** What each part of an agreement is called, and what to think of. */
export const partWords: readonly PartWords[] = [
  { part: 'aims', name: 'What this is for', hint: 'What you both hope to get from it.' },
  { part: 'place', name: 'Where you meet', hint: 'A room, by phone, or online.' },
  { part: 'protectedTime', name: 'Keeping the time free', hint: 'Who covers for you, and what may break in.' },
  { part: 'sharing', name: 'What may be shared, and with whom', hint: 'And who says so first.' },
  { part: 'confidentiality', name: 'What cannot stay between you', hint: 'Harm to somebody, unsafe practice, a crime, a court. This is needed before you can agree.' },
  { part: 'notes', name: 'Notes', hint: 'Who writes them, and where they are kept.' },
  { part: 'cancelling', name: 'If one of you cannot come', hint: 'How you tell each other, and how you find a new day.' },
  { part: 'urgent', name: 'Between meetings', hint: 'Whom to turn to when it cannot wait.' },
  { part: 'disagreement', name: 'If you disagree', hint: 'What you try first, and who can help.' },
];

export function oftenWords(everyWeeks: number | null, minutes: number | null): string {
  const often = everyWeeks === null ? '' : everyWeeks === 1 ? 'every week' : `every ${everyWeeks} weeks`;
  const long = minutes === null ? '' : `${minutes} minutes`;
  const words = [often, long].filter(Boolean).join(', ');
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : '';
}
