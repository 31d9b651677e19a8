import type { Side, WrittenSession, WrittenSupervision } from './written-one-to-ones';

const OFFICE = 'Grace’s office';
const both = (daysAgo: number, first: Side = 'supervisor'): NonNullable<WrittenSession['confirmed']> => [
  { by: first, daysAgo }, { by: first === 'supervisor' ? 'supervisee' : 'supervisor', daysAgo: daysAgo - 1 },
];

/** Grace's ten others: some well on, one waiting for her, one cancelled, some who have hardly met her. None is older than their supervision. */
export const tenOthersAndGrace: readonly WrittenSupervision[] = [
  {
    sessions: [
      {
        daysAgo: 13, at: '13:30', minutes: 45, place: OFFICE, planned: { by: 'supervisor', daysAgo: 25 }, confirmed: both(13),
        topics: [
          {
            by: 'supervisee', words: 'Being in charge when you are away', talkedAbout: true,
            supervisee: 'I ring you less than I did. I still want to ring you.',
            supervisor: 'Ring. I will ask what you would do, and mostly you will do that.',
          },
          { by: 'supervisor', words: 'The linen order', talkedAbout: true, supervisor: 'It is yours from now on, with all its shouting.', supervisee: 'I have a folder already.' },
        ],
        checks: { wellbeing: true, safeguarding: true },
        promises: [{ by: 'supervisor', words: 'Stay away from the linen order.', due: -16 }],
      },
      { daysAgo: -6, at: '13:30', minutes: 45, place: OFFICE, planned: { by: 'supervisor', daysAgo: 13 }, topics: [{ by: 'supervisee', words: 'Two night shifts that nobody wants' }] },
    ],
  },
  {
    sessions: [
      {
        daysAgo: 33, at: '11:00', minutes: 40, place: OFFICE, planned: { by: 'supervisor', daysAgo: 38 }, confirmed: both(33),
        topics: [{
          by: 'supervisee', words: 'A family who film everything', talkedAbout: true,
          supervisee: 'I do my work as if I were in a play. Then I forget to say hello.',
          supervisor: 'Say hello to the camera too. It is their way of being there.',
        }],
        remark: 'I laughed, which I had not expected.',
        checks: { wellbeing: true, safeguarding: true },
        promises: [{ by: 'supervisor', words: 'Talk with the family about when filming is welcome.', due: 5 }],
      },
      { daysAgo: -9, at: '11:00', minutes: 40, place: OFFICE, planned: { by: 'supervisor', daysAgo: 10 } },
    ],
  },
  {
    // Waits for Grace to confirm.
    sessions: [{
      daysAgo: 3, at: '14:45', minutes: 40, place: OFFICE, planned: { by: 'supervisee', daysAgo: 14 }, confirmed: [{ by: 'supervisee', daysAgo: 2 }],
      topics: [
        {
          by: 'supervisee', words: 'Coming back after my leave', talkedAbout: true,
          supervisee: 'Everything has moved by one drawer. I feel slow, and people are kind about it, which is worse.',
          supervisor: 'Two weeks beside somebody. That is a plan and not a favour.',
        },
        { by: 'supervisor', words: 'The rota for spring' },
      ],
      learning: { supervisee: 'Slow is how the first week goes.' },
      checks: { wellbeing: true, safeguarding: true },
      promises: [{ by: 'supervisor', words: 'Put a second person on the first two weeks of shifts.', due: -1 }],
    }],
  },
  {
    sessions: [
      { daysAgo: 11, at: '10:15', minutes: 40, place: OFFICE, planned: { by: 'supervisor', daysAgo: 30 }, cancelled: { by: 'supervisor', daysAgo: 11, reason: 'Two people rang in sick and I am on the floor. I am sorry. I come and find you.' } },
      { daysAgo: -2, at: '10:15', minutes: 40, place: OFFICE, planned: { by: 'supervisor', daysAgo: 10 }, topics: [{ by: 'supervisee', words: 'Saying no to extra shifts' }] },
    ],
  },
  {
    sessions: [{
      daysAgo: 26, at: '09:00', minutes: 30, place: 'By phone', planned: { by: 'supervisor', daysAgo: 33 }, confirmed: both(26, 'supervisee'),
      topics: [{
        by: 'supervisee', words: 'How often we should meet', talkedAbout: true,
        supervisee: 'Every four weeks is more than I can bring something to.',
        supervisor: 'Then say what fits, and write it into the agreement. I would rather have it honest.',
      }],
      checks: { wellbeing: true, safeguarding: true },
    }],
  },
  {
    sessions: [{
      daysAgo: 17, at: '15:15', minutes: 45, place: OFFICE, planned: { by: 'supervisee', daysAgo: 20 }, confirmed: both(17),
      topics: [{
        by: 'supervisee', words: 'A person who hits when I wash him', talkedAbout: true,
        supervisee: 'I know it is fear. My arm does not know it.',
        supervisor: 'Nobody goes in alone until we have looked at the plan with the therapist.',
      }],
      learning: { supervisor: 'Being hit is not part of the job, also when we understand it.' },
      checks: { wellbeing: true, safeguarding: true, where: 'In the incident system, by both of us' },
      promises: [
        { by: 'supervisor', words: 'Look at the washing plan with the therapist.', due: 10, closed: { on: 11, by: 'supervisor', as: 'done' } },
        { by: 'supervisee', words: 'Go in with a second person, each time.', due: -11 },
      ],
    }],
  },
  { sessions: [{ daysAgo: -14, at: '12:15', minutes: 40, place: OFFICE, planned: { by: 'supervisor', daysAgo: 4 }, topics: [{ by: 'supervisor', words: 'Getting to know each other' }] }] },
  {
    sessions: [{
      daysAgo: 37, at: '14:00', minutes: 40, place: OFFICE, planned: { by: 'supervisor', daysAgo: 39 }, confirmed: both(37),
      topics: [{ by: 'supervisee', words: 'Reading aloud at night', talkedAbout: true, supervisee: 'Ten pages, and the bells stop. I thought I was wasting time.', supervisor: 'Write it into the plan, so that it is work.' }],
      checks: { wellbeing: true, safeguarding: true },
      promises: [{ by: 'supervisee', words: 'Write the reading into the night plan.', due: 15, closed: { on: 19, by: 'supervisee', as: 'done' } }],
    }],
  },
  { sessions: [] },
  {
    sessions: [
      {
        daysAgo: 20, at: '09:45', minutes: 40, place: OFFICE, planned: { by: 'supervisor', daysAgo: 34 }, confirmed: both(20),
        topics: [{
          by: 'supervisor', words: 'What you are good at, and do not say', talkedAbout: true,
          supervisor: 'Three people have told me how you explain a new tablet.',
          supervisee: 'I read it out as if it were my father’s.',
        }],
        checks: { wellbeing: true, safeguarding: true },
      },
      { daysAgo: -22, at: '09:45', minutes: 40, place: OFFICE, planned: { by: 'supervisor', daysAgo: 19 } },
    ],
  },
];
