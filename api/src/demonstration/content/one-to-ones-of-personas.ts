import type { WrittenSupervision } from './written-one-to-ones';

export const tomAndGrace: WrittenSupervision = {
  sessions: [
    {
      daysAgo: 75, at: '09:30', minutes: 40, place: 'Grace’s office', planned: { by: 'supervisor', daysAgo: 90 },
      confirmed: [{ by: 'supervisor', daysAgo: 75 }, { by: 'supervisee', daysAgo: 74 }],
      topics: [
        {
          by: 'supervisee', words: 'A new nurse beside me on the round', talkedAbout: true,
          supervisee: 'I explain while I walk. She nods. I have no idea what has arrived.',
          supervisor: 'Stop at one bed and let her tell you.',
        },
        {
          by: 'supervisor', words: 'The medicines cupboard key', talkedAbout: true,
          supervisor: 'It went home twice. Not yours, but I would like your idea.',
          supervisee: 'A red cord on it. You notice a red cord on your bus.',
        },
      ],
      learning: { supervisee: 'Quick is a way of not hearing.' },
      checks: { wellbeing: true, safeguarding: true },
      promises: [{ by: 'supervisee', words: 'Stop at one bed each round and listen.', due: 45, closed: { on: 47, by: 'supervisee', as: 'done' } }],
    },
    {
      daysAgo: 24, at: '09:30', minutes: 40, place: 'Grace’s office', planned: { by: 'supervisor', daysAgo: 40 },
      confirmed: [{ by: 'supervisee', daysAgo: 24 }, { by: 'supervisor', daysAgo: 23 }],
      topics: [
        {
          by: 'supervisee', share: 'tom-key', talkedAbout: true,
          supervisee: 'On day four somebody jumped to step three, and we were back at the start. So it is not about me. It is about going slowly.',
          supervisor: 'Then the plan works: it showed us where it broke. Put your name under it with two others.',
        },
        { by: 'supervisee', words: 'Whether I want to be a charge nurse', key: 'charge nurse' },
      ],
      learning: { supervisee: 'Trust can be lent for a minute, and then for longer.' },
      development: { supervisee: 'Three days beside a charge nurse, to see if I like the phone part.' },
      remark: 'Useful. A bit rushed at the end.',
      checks: { wellbeing: true, safeguarding: true },
      promises: [
        { by: 'supervisee', words: 'Show the three steps to both weekend nurses.', due: 4 },
        { by: 'supervisor', words: 'Put the three steps on the list for the ward meeting.', due: -2 },
      ],
      privateNotes: { supervisor: 'He is ready. He wants somebody to say it, and then he wants to find it out himself.' },
    },
    {
      daysAgo: -8, at: '09:30', minutes: 40, place: 'Grace’s office', planned: { by: 'supervisee', daysAgo: 6 },
      topics: [
        { by: 'supervisee', words: 'Whether I want to be a charge nurse', carriedFrom: 'charge nurse' },
        { by: 'supervisee', share: 'tom-corridor', supervisee: 'Start here, please. I sleep badly over it.' },
      ],
    },
  ],
  concernNotes: [{ daysAgo: 6, recorded: 'In the incident system. Tom and I wrote it together before his late shift.' }],
};

/** Grace with the matron who supervises her. */
export const graceHerself: WrittenSupervision = {
  sessions: [
    {
      daysAgo: 31, at: '15:00', minutes: 60, place: 'The matron’s office', planned: { by: 'supervisor', daysAgo: 50 },
      confirmed: [{ by: 'supervisor', daysAgo: 31 }, { by: 'supervisee', daysAgo: 30 }],
      topics: [
        {
          by: 'supervisee', words: 'What only I can do', talkedAbout: true,
          supervisee: 'I made the list. It is four lines long, and I do forty.',
          supervisor: 'Then thirty-six belong to somebody who would like to learn them.',
        },
        {
          by: 'supervisor', words: 'Winter beds', talkedAbout: true,
          supervisor: 'You will be asked for two more. Say early what that means for nights.',
          supervisee: 'One more person on nights, or no.',
        },
      ],
      learning: { supervisee: 'Saying no early is a kindness.' },
      checks: { wellbeing: true, safeguarding: true },
      promises: [
        { by: 'supervisee', words: 'Give the linen order to the deputy, and leave it there.', due: 3, closed: { on: 9, by: 'supervisee', as: 'done' } },
        { by: 'supervisor', words: 'Ask for one more person on nights until spring.', due: -5 },
      ],
    },
    {
      daysAgo: -13, at: '15:00', minutes: 60, place: 'The matron’s office', planned: { by: 'supervisor', daysAgo: 20 },
      topics: [{ by: 'supervisee', share: 'grace-eleven' }],
    },
  ],
};

export const danHimself: WrittenSupervision = {
  sessions: [
    {
      daysAgo: 22, at: '11:15', minutes: 45, place: 'The gym, before it opens', planned: { by: 'supervisee', daysAgo: 30 },
      confirmed: [{ by: 'supervisee', daysAgo: 22 }, { by: 'supervisor', daysAgo: 20 }],
      topics: [
        {
          by: 'supervisee', words: 'When the goal is mine and not theirs', talkedAbout: true,
          supervisee: 'I wanted stairs. He wanted to sit at the table with his daughter. Sitting is harder, as it happens.',
          supervisor: 'Write his goal at the top, in his words, and yours underneath as the way there.',
        },
        {
          by: 'supervisor', words: 'Your file for the register', talkedAbout: true,
          supervisor: 'You have more than you think. It needs dates, not heroics.',
        },
      ],
      development: { supervisee: 'A day with the seating clinic.' },
      remark: 'Good to do this standing up.',
      checks: { wellbeing: true, safeguarding: true },
      promises: [
        { by: 'supervisee', words: 'Ask each person for their own goal before I look at the notes.', due: -7 },
        { by: 'supervisor', words: 'Ask the seating clinic for a day in January.', due: 2 },
      ],
    },
    { daysAgo: -16, at: '11:15', minutes: 45, place: 'The gym, before it opens', planned: { by: 'supervisee', daysAgo: 3 }, topics: [{ by: 'supervisor', words: 'The seating clinic' }] },
  ],
};

/** Of a restorative one-to-one nothing is kept but who, when and how long. */
export const danAndJoyce: WrittenSupervision = {
  sessions: [
    { daysAgo: 62, at: '16:00', minutes: 60, planned: { by: 'supervisee', daysAgo: 70 }, confirmed: [{ by: 'supervisor', daysAgo: 62 }, { by: 'supervisee', daysAgo: 61 }] },
    { daysAgo: 27, at: '16:00', minutes: 60, planned: { by: 'supervisee', daysAgo: 34 }, confirmed: [{ by: 'supervisee', daysAgo: 27 }, { by: 'supervisor', daysAgo: 26 }] },
    { daysAgo: -5, at: '15:00', minutes: 60, planned: { by: 'supervisor', daysAgo: 9 } },
  ],
};

/** The others one can sign in as, each with whoever supervises them. */
export const othersThemselves: Readonly<Record<'lola' | 'marie' | 'priya' | 'owen' | 'joyce', WrittenSupervision>> = {
  lola: {
    sessions: [
      {
        daysAgo: 29, at: '13:00', minutes: 45, place: 'The staff room on Linden ward', planned: { by: 'supervisor', daysAgo: 44 },
        confirmed: [{ by: 'supervisee', daysAgo: 29 }, { by: 'supervisor', daysAgo: 29 }],
        topics: [{
          by: 'supervisee', words: 'Five accounts, and where to begin', talkedAbout: true,
          supervisee: 'I look at the form and I have done nothing in three years. I look at my journal and I have done a lot.',
          supervisor: 'Then begin with the journal, and let the form wait.',
        }],
        checks: { wellbeing: true, safeguarding: true },
        promises: [{ by: 'supervisee', words: 'Choose five entries for my accounts.', due: -12 }],
      },
      { daysAgo: -11, at: '13:00', minutes: 45, place: 'The staff room on Linden ward', planned: { by: 'supervisor', daysAgo: 8 }, topics: [{ by: 'supervisee', words: 'My five accounts' }] },
    ],
  },
  marie: {
    sessions: [
      {
        daysAgo: 36, at: '08:30', minutes: 30, place: 'The linen office', planned: { by: 'supervisor', daysAgo: 50 },
        confirmed: [{ by: 'supervisor', daysAgo: 36 }, { by: 'supervisee', daysAgo: 35 }],
        topics: [{
          by: 'supervisee', words: 'My people hear things, and nobody asks them', talkedAbout: true,
          supervisee: 'They mop a room every day for two years. They know who is sad on Sundays.',
          supervisor: 'Bring one of them to the ward meeting. I will make room.',
        }],
        learning: { supervisor: 'Whoever cleans a room is in it longer than I am.' },
        checks: { wellbeing: true, safeguarding: false },
        promises: [{ by: 'supervisor', words: 'Make room for housekeeping in the ward meetings.', due: 1 }],
      },
    ],
  },
  priya: {
    sessions: [
      {
        daysAgo: 40, at: '12:00', minutes: 60, planned: { by: 'supervisee', daysAgo: 55 }, confirmed: [{ by: 'supervisee', daysAgo: 40 }, { by: 'supervisor', daysAgo: 38 }],
        topics: [{
          by: 'supervisee', words: 'Teaching that begins with a question', talkedAbout: true,
          supervisee: 'I showed one question on the wall and said nothing. It was the best half hour of my year.',
        }],
        checks: { wellbeing: true, safeguarding: true },
      },
      { daysAgo: -20, at: '12:00', minutes: 60, planned: { by: 'supervisee', daysAgo: 2 } },
    ],
  },
  owen: { sessions: [{ daysAgo: -9, at: '16:00', minutes: 45, planned: { by: 'supervisor', daysAgo: 15 }, topics: [{ by: 'supervisee', words: 'Who may see what, in one page for everybody' }] }] },
  joyce: {
    sessions: [
      {
        daysAgo: 18, at: '10:00', minutes: 45, planned: { by: 'supervisor', daysAgo: 30 }, confirmed: [{ by: 'supervisee', daysAgo: 18 }, { by: 'supervisor', daysAgo: 17 }],
        topics: [{ by: 'supervisee', words: 'Letting go of a ward, five months on', talkedAbout: true, supervisee: 'I still know the sound of that lift.', supervisor: 'And you no longer run for it.' }],
        checks: { wellbeing: true, safeguarding: true },
      },
    ],
  },
};
