import type { Purpose } from '@afterword/journal';
import { joyceEnded } from './supervisions';

/** A remark under a share; `paragraph` counts from 0, null is the whole version. */
export interface WrittenComment {
  readonly by: 'reader' | 'author';
  readonly daysAgo: number;
  readonly paragraph: number | null;
  readonly text: string;
  /** The place of the remark it answers among those of this share. */
  readonly answers: number | null;
}

/** A share of a persona's entry with one of their supervisors, in days before today. */
export interface WrittenShare {
  readonly entry: string;
  readonly with: 'joyce' | 'grace' | 'own-supervisor';
  readonly purpose: Purpose;
  readonly daysAgo: number;
  readonly openedDaysAgo: number | null;
  readonly withdrawnDaysAgo: number | null;
  readonly leaveOutTone: boolean;
  readonly comments: readonly WrittenComment[];
}

/** What the personas shared: current, withdrawn by its author, and withdrawn because a supervision ended. */
export const writtenShares: readonly WrittenShare[] = [
  {
    entry: 'amina-blanket',
    with: 'grace',
    purpose: 'one-to-one',
    daysAgo: 5,
    openedDaysAgo: 4,
    withdrawnDaysAgo: null,
    leaveOutTone: true,
    comments: [
      {
        by: 'reader',
        daysAgo: 4,
        paragraph: 1,
        text: 'I read this paragraph twice. What did you see from the chair that you could not see from the door?',
        answers: null,
      },
      {
        by: 'author',
        daysAgo: 3,
        paragraph: 1,
        text: 'The eyes. From the door I only see the hand, and the hand looks angry. From the chair I could see that it was pointing.',
        answers: 0,
      },
      {
        by: 'reader',
        daysAgo: 4,
        paragraph: null,
        text: 'Thank you for bringing this. The page beside the bed is still there, and the day staff use it.',
        answers: null,
      },
    ],
  },
  {
    entry: 'amina-hello',
    with: 'grace',
    purpose: 'comment',
    daysAgo: 17,
    openedDaysAgo: null,
    withdrawnDaysAgo: null,
    leaveOutTone: false,
    comments: [],
  },
  {
    entry: 'tom-key',
    with: 'grace',
    purpose: 'one-to-one',
    daysAgo: 30,
    openedDaysAgo: 28,
    withdrawnDaysAgo: null,
    leaveOutTone: false,
    comments: [
      {
        by: 'reader',
        daysAgo: 28,
        paragraph: 1,
        text: 'Lending trust for a minute is a good way to say it. Shall we look at the steps together before they go into the plan?',
        answers: null,
      },
    ],
  },
  {
    entry: 'tom-angry',
    with: 'grace',
    purpose: 'one-to-one',
    daysAgo: 55,
    openedDaysAgo: 54,
    withdrawnDaysAgo: 50,
    leaveOutTone: false,
    comments: [
      {
        by: 'reader',
        daysAgo: 54,
        paragraph: 0,
        text: 'Who else was in the room for you while you were angry? I ask because I know that feeling.',
        answers: null,
      },
    ],
  },
  {
    entry: 'amina-first-night',
    with: 'joyce',
    purpose: 'one-to-one',
    daysAgo: 203,
    openedDaysAgo: 201,
    withdrawnDaysAgo: joyceEnded,
    leaveOutTone: false,
    comments: [
      {
        by: 'reader',
        daysAgo: 200,
        paragraph: 1,
        text: 'You are fair to the rota and fair to yourself here. Which true sentence would you say next time, in your own words?',
        answers: null,
      },
      {
        by: 'author',
        daysAgo: 198,
        paragraph: 1,
        text: 'I would say: tonight I am one person for everybody, so it is slow, but I know that you rang.',
        answers: 0,
      },
    ],
  },
  {
    entry: 'amina-tea',
    with: 'joyce',
    purpose: 'learning',
    daysAgo: 328,
    openedDaysAgo: 322,
    withdrawnDaysAgo: joyceEnded,
    leaveOutTone: false,
    comments: [],
  },
  {
    entry: 'grace-eleven',
    with: 'own-supervisor',
    purpose: 'one-to-one',
    daysAgo: 10,
    openedDaysAgo: 8,
    withdrawnDaysAgo: null,
    leaveOutTone: false,
    comments: [],
  },
  {
    entry: 'dan-technique',
    with: 'own-supervisor',
    purpose: 'learning',
    daysAgo: 230,
    openedDaysAgo: 229,
    withdrawnDaysAgo: null,
    leaveOutTone: false,
    comments: [],
  },
];
