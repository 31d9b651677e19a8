import type { AgreementTerms } from '@afterword/journal';
import { fixedId } from './chance';
import { daysBefore } from './days';

/** What the invented hospital says to everyone about confidentiality. */
const limitsOfTheHouse: readonly (readonly [code: string, name: string, words: string])[] = [
  ['harm', 'Harm', 'If somebody may be harmed, by others or by themselves, it is passed on to whoever can help. You are told first where that is safe.'],
  ['unsafe', 'Unsafe practice', 'If care was unsafe, or a rule that protects people was broken, it goes to the manager who can put it right.'],
  ['crime', 'A crime', 'If a serious crime was done or is planned, it is reported.'],
  ['court', 'A court or an inquiry', 'A court, a coroner or a regulator can ask for notes and agreements. Ask the legal office before you answer.'],
  ['rest', 'Everything else', 'Stays between the two of you. Your supervisor does not pass on what you share here without asking you.'],
];

export interface DemonstrationAgreement {
  readonly supervisionId: string;
  readonly revisions: readonly {
    readonly id: string;
    readonly writtenBy: 'supervisee' | 'supervisor';
    readonly on: string;
    readonly reviewOn: string;
    readonly terms: AgreementTerms;
  }[];
}

const first: AgreementTerms = {
  everyWeeks: 8,
  minutes: 45,
  aims: 'A place to think about hard nights, and to find what helps next time.',
  place: 'The quiet room on Harebell ward.',
  protectedTime: 'It is work time. Someone else carries the bleep.',
  sharing: 'What we say stays between us. If a theme keeps coming back, we decide together whether the ward meeting should hear of it.',
  confidentiality: 'Harm to anyone, unsafe practice, a crime, or a court that asks. We say so to each other first where that is safe.',
  notes: 'We write the record together, and both confirm it.',
  cancelling: 'A day before where we can. We find the new date at once.',
  urgent: 'The nurse in charge, then the site manager.',
  disagreement: 'We say it in the room first. After that we ask the practice educator to sit with us.',
};

/** Standing limits and weeks of cover as rows, checked until half a year after the demonstration was loaded. */
export function standingLimitsOn(today: string): readonly Record<string, unknown>[] {
  return limitsOfTheHouse.map(([code, name, words], at) => ({ code, position: at + 1, name, words, review_on: daysBefore(today, -182), withdrawn_on: null }));
}

export function coverWeeksOn(today: string): readonly Record<string, unknown>[] {
  return [['care', 6], ['nursing', 6], ['non-clinical', 10]].map(([staff_group, weeks]) => ({ staff_group, weeks, review_on: daysBefore(today, -182) }));
}

/** Amina and Grace agreed in summer, and again in autumn on a shorter time between meetings. */
export function agreementsOn(today: string): readonly DemonstrationAgreement[] {
  return [{
    supervisionId: fixedId('supervision amina grace'),
    revisions: [
      { id: fixedId('agreement amina grace 1'), writtenBy: 'supervisor', on: daysBefore(today, 140), reviewOn: daysBefore(today, 45), terms: first },
      {
        id: fixedId('agreement amina grace 2'), writtenBy: 'supervisee', on: daysBefore(today, 48), reviewOn: daysBefore(today, -130),
        terms: { ...first, everyWeeks: 6, cancelling: 'A day before where we can, or by phone after a bad night. We find the new date at once.' },
      },
    ],
  }];
}
