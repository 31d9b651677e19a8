import { directions, wearDirections } from '../entries/entry';
import { type BriefingDocument, teamSettings } from './briefing';

/** The first briefing, version 1: its facts in our own words, for everyone who works in the hospital. */
export const firstBriefing: BriefingDocument = {
  code: 'therapeutic-relationships',
  version: 1,
  title: 'How we are with people: relationships, dignity and person-centred care',
  standard: 'Care Quality Commission, Regulation 10: dignity and respect',
  purpose:
    'What a good relationship with the people we care for looks like on an ordinary day, how it is built, and what ' +
    'quietly wears it down. For someone who lives here for years, being able to trust us can matter as much as treatment.',
  aims: [
    'People trust us and feel safe with us.',
    'Their dignity and their rights are looked after.',
    'We decide things together.',
    'Care fits the person and starts from what they can do.',
    'The limits of our role are clear and kind.',
  ],
  themes: [
    {
      code: 'DIG',
      name: 'Dignity and respect',
      summary: 'Small things, done every time, tell a person that this is their home and their body.',
      directions,
      behaviours: [
        { code: 'DIG1', name: 'Wait before going in', sentence: 'Knock, say who you are, and wait for a reply before you go in.' },
        { code: 'DIG2', name: 'Say what you are doing', sentence: 'Say what you are about to do, and keep saying it while you do it.' },
        { code: 'DIG3', name: 'Guard privacy', sentence: 'Keep people covered and the door closed during personal care and procedures.' },
        { code: 'DIG4', name: 'Their name, their way', sentence: 'Use the name each person likes and the way of talking that works for them.' },
        { code: 'DIG5', name: 'No talk in public places', sentence: 'Keep talk about people out of corridors, lifts and the canteen.' },
      ],
    },
    {
      code: 'COM',
      name: 'Compassion and feelings',
      summary: 'How someone feels is part of what they need today, as real as pain or hunger.',
      directions,
      behaviours: [
        { code: 'COM1', name: 'Listen through', sentence: 'Hear a person out to the end, and do not finish their words for them.' },
        { code: 'COM2', name: 'Give time', sentence: 'Give more time when speaking or thinking is slow, and let silence be.' },
        { code: 'COM3', name: 'Name distress', sentence: 'Say that you see someone is upset, and let it be as big as it is.' },
        { code: 'COM4', name: 'Stay calm, each time', sentence: 'Answer calmly, and the same way the tenth time as the first.' },
      ],
    },
    {
      code: 'CON',
      name: 'Consistency and reliability',
      summary: 'Trust grows when people know what will happen next, and then it does.',
      directions,
      behaviours: [
        { code: 'CON1', name: 'Keep promises', sentence: 'If you said you would come back, come back; if you cannot, send word.' },
        { code: 'CON2', name: 'Keep to the plan', sentence: 'Work to the plan that was agreed, so that care does not change with the shift.' },
        { code: 'CON3', name: 'Say when things change', sentence: 'Tell people clearly and early when something will be different.' },
        { code: 'CON4', name: 'Same faces', sentence: 'Keep the same people with the same person as far as it can be done.' },
      ],
    },
    {
      code: 'DEC',
      name: 'Deciding together',
      summary: 'A person has a say in their own day, also when some decisions are too hard for them alone.',
      directions,
      behaviours: [
        { code: 'DEC1', name: 'Real choices', sentence: 'Offer choices through the day that can truly go either way.' },
        { code: 'DEC2', name: 'Aids that work', sentence: 'Have the boards, switches and pictures that this person uses charged, near and set up.' },
        { code: 'DEC3', name: 'Family and advocates', sentence: 'Bring in family and advocates as people who know something we do not.' },
        { code: 'DEC4', name: 'Capacity done properly', sentence: 'Use the Mental Capacity Act decision by decision, and help the person to decide first.' },
      ],
    },
    {
      code: 'BOU',
      name: 'Professional boundaries',
      summary: 'Clear limits keep both people safe, and let a close relationship stay a good one.',
      directions,
      behaviours: [
        { code: 'BOU1', name: 'Friendly, not too familiar', sentence: 'Be warm and friendly without becoming a friend, a relative or a favourite.' },
        {
          code: 'BOU2',
          name: 'Emotional dependency',
          sentence: 'Notice when someone leans on one of us alone, or one of us on them, and deal with it kindly.',
          chip: true,
        },
        { code: 'BOU3', name: 'Ask for supervision', sentence: 'Ask for supervision as soon as a relationship starts to feel complicated.' },
        { code: 'BOU4', name: 'Raise worries at once', sentence: 'Take a worry about safety or about right and wrong to the right person the same day.' },
      ],
    },
  ],
  undermining: {
    code: 'UND',
    name: 'What wears relationships down',
    summary: 'Nobody plans these. They creep in on busy days, and naming them is the first way to stop them.',
    directions: wearDirections,
    behaviours: [
      { code: 'UND1', name: 'Task first', sentence: 'The job gets done and the person hardly gets a look or a word.' },
      { code: 'UND2', name: 'Hurried or brushing off', sentence: 'Short answers, a turned back, "in a minute" with no minute after it.' },
      { code: 'UND3', name: 'Talking over someone', sentence: 'Staff talk to each other across a person, or about them as if they were not there.' },
      { code: 'UND4', name: 'Communication passed by', sentence: 'The board stays in the drawer, or nobody waits for the answer.' },
      { code: 'UND5', name: 'A worry not raised', sentence: 'Someone saw that a thing was wrong and it went no further.' },
    ],
  },
  messages: [
    'Good relationships are not an extra. Safe, good care stands on them.',
    'A minute of real contact, many times a day, changes how people recover, how they feel and what living here is like.',
    'This belongs to every one of us, whatever our job is.',
  ],
  questions: [
    {
      code: 'Q1',
      text: 'On a busy, ordinary day, how well do dignity and real contact hold up with us, and at what point does the task take over?',
      audience: 'all',
      themes: ['DIG', 'COM', 'UND1'],
    },
    {
      code: 'Q2',
      text: 'Do we keep our promises, speak clearly and decide things together with people, and what does that do to their trust in us?',
      audience: 'all',
      themes: ['CON', 'DEC'],
    },
    {
      code: 'Q3',
      text: 'How do our messages, our speed and our habits tell people that they matter and are safe with us, and where might we spoil that without knowing it?',
      audience: 'non-clinical',
      themes: ['DIG', 'UND'],
    },
  ],
  settings: teamSettings,
};
