import type { WrittenSupervision } from './written-one-to-ones';

const QUIET_ROOM = 'The quiet room on Rowan ward';

/** Amina and Grace since summer: three that were held, one that was cancelled, and the next. */
export const aminaAndGrace: WrittenSupervision = {
  sessions: [
    {
      daysAgo: 139, at: '10:00', minutes: 45, place: QUIET_ROOM, planned: { by: 'supervisor', daysAgo: 148 },
      confirmed: [{ by: 'supervisor', daysAgo: 139 }, { by: 'supervisee', daysAgo: 138 }],
      topics: [
        {
          by: 'supervisor', words: 'How would you like us to do this?', talkedAbout: true,
          supervisee: 'With Joyce I came with one thing and we stayed at one thing. I like it so. And please not after the fourth night.',
          supervisor: 'One thing at a time, and never after a fourth night. I look at the rota before I plan.',
        },
        {
          by: 'supervisee', words: 'Being alone on the long side', talkedAbout: true,
          supervisee: 'I am not afraid of the work. I am afraid of the two people at the end who wait for me.',
          supervisor: 'I did not know how far the end rooms are from the desk at night. I want to walk it once with you.',
        },
      ],
      learning: { supervisee: 'I can say how long it will really take. It is kinder than a minute.' },
      development: { supervisor: 'Half a day with the communication team, when nights allow.' },
      remark: 'I was nervous before. It was good.',
      checks: { wellbeing: true, safeguarding: true },
      promises: [
        { by: 'supervisor', words: 'Walk the long side with Amina, once, at night.', due: 118, closed: { on: 121, by: 'supervisor', as: 'done' } },
        { by: 'supervisee', words: 'Find one sentence for a slow night, and bring it.', due: 97, closed: { on: 88, by: 'supervisee', as: 'done' } },
      ],
      privateNotes: { supervisor: 'She brightens when we talk about people and goes quiet when we talk about plans. Begin with people.' },
    },
    {
      daysAgo: 97, at: '10:00', minutes: 45, place: QUIET_ROOM, planned: { by: 'supervisor', daysAgo: 120 },
      cancelled: { by: 'supervisee', daysAgo: 97, reason: 'I come out of a bad night and I would only sit there. Can we find another day?' },
    },
    {
      daysAgo: 88, at: '14:00', minutes: 45, place: QUIET_ROOM, planned: { by: 'supervisor', daysAgo: 97 },
      confirmed: [{ by: 'supervisor', daysAgo: 88 }, { by: 'supervisee', daysAgo: 86 }],
      topics: [
        {
          by: 'supervisee', share: 'amina-song', talkedAbout: true,
          supervisee: 'I hummed and I felt stupid. Now I think it was right, because I stayed.',
          supervisor: 'You did not look for the button. That is what I take with me.',
        },
        {
          by: 'supervisee', words: 'The break at night', talkedAbout: true,
          supervisee: 'The break is at two, and at two the bells are ringing. So I have it, or somebody has me.',
          supervisor: 'Let us move it to half past three for two weeks, and look again.',
        },
        { by: 'supervisor', words: 'The new hoist', key: 'hoist' },
      ],
      learning: { supervisee: 'Not every crying is a question.', supervisor: 'Staying can be the whole of the care.' },
      development: { supervisee: 'I would like the communication course, if it is not only on the computer.' },
      remark: 'Thank you that you asked what the song was about.',
      checks: { wellbeing: true, safeguarding: true },
      promises: [
        {
          by: 'supervisor', writtenBy: 'supervisee', words: 'Ask whether the communication course has places in a room, with people.',
          due: 6, carried: { on: 45, firstDue: 60 },
        },
        { by: 'supervisee', words: 'Try the break at half past three, for two weeks.', due: 70, closed: { on: 71, by: 'supervisee', as: 'done' } },
      ],
      corrections: [{ by: 'supervisee', daysAgo: 84, text: 'The break at half past three is in the night, not in the afternoon. I read it again and somebody could understand it wrong.' }],
      privateNotes: {
        supervisor: 'Ask her to teach the others the low voice at the door. Not yet. When she offers.',
        supervisee: 'Ask about the course again if she forgets it. She has a lot.',
      },
    },
    {
      daysAgo: 45, at: '10:30', minutes: 45, place: QUIET_ROOM, planned: { by: 'supervisor', daysAgo: 60 },
      confirmed: [{ by: 'supervisee', daysAgo: 45 }, { by: 'supervisor', daysAgo: 44 }],
      topics: [
        {
          by: 'supervisor', words: 'The new hoist', carriedFrom: 'hoist', talkedAbout: true,
          supervisee: 'I learned it from Tom at handover. He shows well and he does not laugh.',
          supervisor: 'The training is on a Tuesday morning. That is no use to nights. My job, not yours.',
        },
        {
          by: 'supervisee', share: 'amina-words', endsShare: true, talkedAbout: true,
          supervisee: 'They talk fast and I have the thing to say, and then it is finished.',
          supervisor: 'I can ask you first, before the talk gets going. Only when you want it.',
        },
        { by: 'supervisee', words: 'The study day in spring', key: 'study day' },
      ],
      learning: { supervisor: 'A meeting that is quick is not always a meeting where all have spoken.' },
      remark: 'I said more than I planned.',
      checks: { wellbeing: true, safeguarding: true },
      promises: [
        { by: 'supervisee', words: 'Tell Grace before a meeting when there is something to say.', due: -10 },
        { by: 'supervisor', words: 'Ask Amina first in the next ward meeting.', due: 25, closed: { on: 30, by: 'supervisee', as: 'done' } },
        { by: 'supervisor', words: 'Find a time for the hoist training that nights can come to.', due: -3 },
        { by: 'supervisee', writtenBy: 'supervisor', words: 'Read the leaflet about communication boards.', due: 20, closed: { on: 21, by: 'supervisee', as: 'dropped' } },
      ],
      privateNotes: { supervisor: 'She came with two things today. That is new.' },
    },
    {
      daysAgo: -4, at: '14:00', minutes: 45, place: QUIET_ROOM, planned: { by: 'supervisor', daysAgo: 12 },
      topics: [
        { by: 'supervisee', words: 'The study day in spring', carriedFrom: 'study day' },
        { by: 'supervisee', share: 'amina-blanket' },
        {
          by: 'supervisee', words: 'A word for when I am too tired to be friendly',
          supervisee: 'I say it in my head. I think it must be said to somebody.',
        },
        { by: 'supervisor', words: 'What nights need from me before winter' },
      ],
      privateNotes: { supervisor: 'Bring the answer about the course. It is late, so say that first.' },
    },
  ],
};
