import type { AgreementTerms } from '@afterword/journal';
import { daysBefore } from './days';
import type { Side } from './written-one-to-ones';

/** A draft as somebody wrote it, in days before the day of loading, and what each said to it. */
export interface WrittenAgreement {
  /** names it; its id follows from this */
  readonly key: string;
  readonly writtenBy: Side;
  readonly daysAgo: number;
  /** a negative number looks ahead */
  readonly review: number;
  readonly terms: AgreementTerms;
  readonly answers: readonly { readonly by: Side; readonly answer: 'agreed' | 'refused'; readonly daysAgo: number; readonly words?: string }[];
}

const first: AgreementTerms = {
  everyWeeks: 8,
  minutes: 45,
  aims: 'A place to think about hard nights, and to find what helps next time.',
  place: 'The quiet room on Rowan ward.',
  protectedTime: 'It is work time. Someone else carries the bleep.',
  sharing: 'What we say stays between us. If a theme keeps coming back, we decide together whether the ward meeting should hear of it.',
  confidentiality: 'Harm to anyone, unsafe practice, a crime, or a court that asks. We say so to each other first where that is safe.',
  notes: 'We write the record together, and both confirm it.',
  cancelling: 'A day before where we can. We find the new date at once.',
  urgent: 'The nurse in charge, then the site manager.',
  disagreement: 'We say it in the room first. After that we ask the practice educator to sit with us.',
};

/** Weeks of cover as rows, checked until half a year after the demonstration was loaded. */
export function coverWeeksOn(today: string): readonly Record<string, unknown>[] {
  return [['care', 6], ['nursing', 6], ['non-clinical', 10]].map(([staff_group, weeks]) => ({ staff_group, weeks, review_on: daysBefore(today, -182) }));
}

const both = (daysAgo: number): WrittenAgreement['answers'] => [{ by: 'supervisee', answer: 'agreed', daysAgo }, { by: 'supervisor', answer: 'agreed', daysAgo }];

/** Amina and Grace agreed in summer, and again in autumn on a shorter time between meetings. */
export const ofAminaAndGrace: readonly WrittenAgreement[] = [
  { key: 'amina grace 1', writtenBy: 'supervisor', daysAgo: 140, review: 45, terms: first, answers: both(140) },
  {
    key: 'amina grace 2', writtenBy: 'supervisee', daysAgo: 48, review: -130, answers: both(48),
    terms: { ...first, everyWeeks: 6, cancelling: 'A day before where we can, or by phone after a bad night. We find the new date at once.' },
  },
];

const ward: AgreementTerms = {
  everyWeeks: 6,
  minutes: 40,
  aims: 'To look back at the work without hurry, and to say what would help.',
  place: 'Grace’s office, with the door shut and the phone off.',
  protectedTime: 'It is work time. Grace asks the nurse in charge to cover.',
  sharing: 'Nothing leaves the room without the other’s yes.',
  confidentiality: 'Harm to anyone, unsafe practice, a crime, or a court that asks. We say so to each other first where that is safe.',
  notes: 'We write the record in the meeting, and both confirm it.',
  cancelling: 'A message the day before, and a new date in the same message.',
  urgent: 'The nurse in charge, at any hour.',
  disagreement: 'We say it here first. After that we ask the matron to join us.',
};

const elsewhere: AgreementTerms = { ...ward, minutes: 45, place: 'Somewhere quiet, and not always the same room.', protectedTime: 'It is work time, for both.', disagreement: 'We say it here first, and then to the practice educator.' };

const agreed = (key: string, daysAgo: number, review: number, terms: AgreementTerms): readonly WrittenAgreement[] => [
  { key, writtenBy: 'supervisor', daysAgo, review, terms, answers: both(daysAgo) },
];

/** Due to be looked at again since last week. */
export const ofTomAndGrace = agreed('tom grace', 190, 6, ward);

export const ofPersonas: Readonly<Record<'grace' | 'dan' | 'lola' | 'marie' | 'owen', readonly WrittenAgreement[]>> = {
  grace: agreed('grace', 220, -40, { ...elsewhere, minutes: 60, place: 'The matron’s office.' }),
  dan: agreed('dan', 150, -30, elsewhere),
  lola: agreed('lola', 300, -60, elsewhere),
  marie: agreed('marie', 260, -100, { ...elsewhere, everyWeeks: 10, minutes: 30, place: 'The linen office.' }),
  owen: [{ key: 'owen', writtenBy: 'supervisor', daysAgo: 14, review: -180, terms: elsewhere, answers: [{ by: 'supervisor', answer: 'agreed', daysAgo: 14 }] }],
};

/** Those of Grace's ten others, in their order: agreed, due again, offered by either, refused, drafted anew, and none. */
export const ofTenOthers: readonly (readonly WrittenAgreement[])[] = [
  agreed('other 0', 38, -140, ward),
  agreed('other 1', 39, 3, ward),
  [{ key: 'other 2', writtenBy: 'supervisee', daysAgo: 5, review: -170, terms: { ...ward, everyWeeks: 3, aims: 'To come back without pretending.' }, answers: [{ by: 'supervisee', answer: 'agreed', daysAgo: 5 }] }],
  [],
  [{
    key: 'other 4', writtenBy: 'supervisor', daysAgo: 27, review: -150, terms: { ...ward, everyWeeks: 4 },
    answers: [
      { by: 'supervisor', answer: 'agreed', daysAgo: 27 },
      { by: 'supervisee', answer: 'refused', daysAgo: 25, words: 'Four weeks is too often for me. I would come with nothing, and you would be kind about it.' },
    ],
  }],
  [...agreed('other 5', 36, -20, ward), { key: 'other 5 anew', writtenBy: 'supervisor', daysAgo: 4, review: -200, terms: { ...ward, minutes: 60 }, answers: [] }],
  [{ key: 'other 6', writtenBy: 'supervisor', daysAgo: 3, review: -180, terms: ward, answers: [{ by: 'supervisor', answer: 'agreed', daysAgo: 3 }] }],
  agreed('other 7', 38, -120, ward),
  [],
  agreed('other 9', 35, -150, ward),
];
