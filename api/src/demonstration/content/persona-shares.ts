import type { CommentKind, Purpose } from '@afterword/journal';
import { joyceEnded } from './supervisions';

/** A remark under a share; `paragraph` counts from 0, null is the whole version. */
export interface WrittenComment {
  readonly by: 'reader' | 'author';
  readonly daysAgo: number;
  readonly paragraph: number | null;
  readonly text: string;
  /** The place of the remark it answers among those of this share. */
  readonly answers: number | null;
  readonly kind?: CommentKind;
  /** Nobody but its writer sees it yet: until the two have met, or for as long as its writer likes. */
  readonly waits?: 'session' | 'writer';
  /** How it was worded later. */
  readonly changed?: { readonly daysAgo: number; readonly text: string };
  /** When the author marked the thread as talked about. */
  readonly talkedDaysAgo?: number;
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
        kind: 'question',
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
        kind: 'affirmation',
      },
      {
        by: 'reader',
        daysAgo: 3,
        paragraph: 2,
        text: 'What would you need from the ward, so that sitting down the first time is possible on a night like that?',
        answers: null,
        kind: 'question',
        waits: 'session',
      },
    ],
  },
  {
    entry: 'amina-words',
    with: 'grace',
    purpose: 'one-to-one',
    daysAgo: 46,
    openedDaysAgo: 46,
    // Ends with the one-to-one it was shared for.
    withdrawnDaysAgo: null,
    leaveOutTone: false,
    comments: [],
  },
  {
    entry: 'amina-song',
    with: 'grace',
    purpose: 'one-to-one',
    daysAgo: 95,
    openedDaysAgo: 93,
    withdrawnDaysAgo: null,
    leaveOutTone: false,
    comments: [
      {
        by: 'reader',
        daysAgo: 93,
        paragraph: 1,
        text: 'Why did you go on when it did not stop?',
        changed: { daysAgo: 92, text: 'What helped you to stay, although it did not stop?' },
        answers: null,
        kind: 'question',
        talkedDaysAgo: 88,
      },
      {
        by: 'author',
        daysAgo: 91,
        paragraph: 1,
        text: 'I think because nobody rang. If somebody rings, I go. So it was also luck.',
        answers: 0,
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
    entry: 'tom-corridor',
    with: 'grace',
    purpose: 'one-to-one',
    daysAgo: 8,
    openedDaysAgo: 7,
    withdrawnDaysAgo: null,
    leaveOutTone: false,
    comments: [
      {
        by: 'reader',
        daysAgo: 7,
        paragraph: 1,
        text: 'I am worried that it was heard. I would like us to put it into the incident system together this week, so that somebody can say sorry properly. Come and find me before your shift.',
        answers: null,
        kind: 'concern',
      },
      {
        by: 'author',
        daysAgo: 6,
        paragraph: 1,
        text: 'Yes. I have been waiting for somebody to say it. I will come at half past six.',
        answers: 0,
      },
      {
        by: 'reader',
        daysAgo: 5,
        paragraph: 2,
        text: 'Try giving the first name only in the room, and see what you do in the corridor instead.',
        answers: null,
        kind: 'suggestion',
      },
      {
        by: 'reader',
        daysAgo: 5,
        paragraph: 0,
        text: 'Two minutes. Ask him gently whose two minutes they were.',
        answers: null,
        waits: 'writer',
      },
    ],
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
        kind: 'suggestion',
        talkedDaysAgo: 24,
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
    comments: [
      {
        by: 'reader',
        daysAgo: 8,
        paragraph: 1,
        text: 'This is a rule I would like to borrow. What does the morning version sound like?',
        answers: null,
        kind: 'affirmation',
      },
    ],
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
