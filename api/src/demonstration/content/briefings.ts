import { type BriefingDocument, directions, firstBriefing } from '@afterword/journal';
import { fixedId } from './chance';
import { daysBefore } from './days';
import { personas, type PersonaKey } from './personas';

/** A version of a briefing with the teams it is for; null is everyone. */
export interface DemonstrationBriefing {
  readonly document: BriefingDocument;
  readonly publishedOn: string;
  readonly teams: readonly string[] | null;
}

const DIGNITY = { code: 'DIG', name: 'Dignity and respect', summary: 'A room stays somebody’s own room while we clean, carry or mend in it.', directions };
const WAIT = { code: 'DIG1', name: 'Wait before going in', sentence: 'Knock before the trolley does, say what you came for, and wait.' };
const PUBLIC = { code: 'DIG5', name: 'No talk in public places', sentence: 'What you saw in a room stays out of the lift and off the switchboard.' };
const COMPASSION = { code: 'COM', name: 'Compassion and feelings', summary: 'A short meeting can be the kindest one of somebody’s day.', directions };
const TIME = { code: 'COM2', name: 'Give time', sentence: 'Let the answer come, also when the next floor is waiting.' };
const LISTEN = { code: 'COM1', name: 'Listen through', sentence: 'If somebody starts to tell you something, stop what your hands are doing.' };

/** For the teams who are in every room and on no care plan. It goes on with themes of the first briefing, so that trends join. */
const inPassing: BriefingDocument = {
  code: 'in-passing',
  version: 1,
  title: 'In passing: what a short meeting leaves behind',
  standard: firstBriefing.standard,
  purpose:
    'Most of what people meet of us in a day is short: a trolley, a tray, a lift, a voice at a desk. This is about what those ' +
    'minutes leave behind, and what each of us can do with them.',
  aims: ['People are greeted as people, whatever we came to do.', 'Work in a room is done with the person there, not around them.'],
  themes: [{ ...DIGNITY, behaviours: [{ ...WAIT, sentence: 'Knock before the trolley does.' }, PUBLIC] }, { ...COMPASSION, behaviours: [TIME] }],
  undermining: null,
  messages: ['You may be the person somebody sees most today.', 'A few words, kindly said, are part of the work.'],
  questions: [
    { code: 'Q1', text: 'When we come in with a trolley, a tray or a tool, what tells people that it is still their room?', audience: 'non-clinical', themes: ['DIG'] },
  ],
  settings: firstBriefing.settings,
};

const inPassingAgain: BriefingDocument = {
  ...inPassing,
  version: 2,
  themes: [{ ...DIGNITY, behaviours: [WAIT, PUBLIC] }, { ...COMPASSION, behaviours: [TIME, LISTEN] }],
  messages: [...inPassing.messages, 'If something you saw worries you, say so the same day. You do not have to be sure.'],
  questions: [
    ...inPassing.questions,
    { code: 'Q2', text: 'Who waits longest for us, and how can they tell that we have not forgotten them?', audience: 'non-clinical', themes: ['COM'] },
  ],
};

const teams = ['Housekeeping', 'Catering', 'Reception and switchboard', 'Estates and portering'].map((name) => fixedId(`team ${name}`));

/** What was published in the invented hospital: the first briefing for everyone, and one in two versions for those who give no care. */
export function briefingsOn(today: string, firstPublishedOn: string): readonly DemonstrationBriefing[] {
  return [
    { document: firstBriefing, publishedOn: firstPublishedOn, teams: null },
    { document: inPassing, publishedOn: daysBefore(today, 75), teams },
    { document: inPassingAgain, publishedOn: daysBefore(today, 13), teams },
  ];
}

const READ: Partial<Record<PersonaKey, readonly BriefingDocument[]>> = {
  tom: [firstBriefing],
  grace: [firstBriefing],
  priya: [firstBriefing, inPassing, inPassingAgain],
  marie: [firstBriefing, inPassing],
};

/** Who marked what as read. */
export const readMarks: readonly { readonly personId: string; readonly marks: readonly { readonly briefing: string; readonly version: number }[] }[] = Object.entries(READ).map(([key, documents]) => ({
  personId: personas[key as PersonaKey].id,
  marks: documents.map(({ code, version }) => ({ briefing: code, version })),
}));
