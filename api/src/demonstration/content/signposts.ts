import { daysBefore } from './days';

/** One signpost of the invented hospital. Its numbers are from the ranges that Ofcom keeps free for drama. */
export interface Signpost {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly for_what: string;
  readonly phone: string | null;
  readonly place: string | null;
  readonly hours: string | null;
}

type Line = readonly [code: string, kind: string, name: string, forWhat: string, phone: string | null, place: string | null, hours: string | null];

const lines: readonly Line[] = [
  ['emergency', 'danger', '999, or 2222 on any phone in the hospital', 'Somebody is in danger now, or needs help at once.', null, 'Say where you are first', 'Day and night'],
  ['safeguarding-lead', 'safeguarding', 'Safeguarding lead', 'A worry that somebody is being harmed, neglected or treated without respect.', '01632 960 141', 'Ground floor, beside the chapel', 'Monday to Friday, 8 to 6; the site manager at other times'],
  ['adult-safeguarding-day', 'safeguarding', 'Council adult safeguarding line', 'To tell the council about an adult who may be at risk. Anyone may ring.', '01632 960 152', null, 'Monday to Friday, 8:30 to 5'],
  ['adult-safeguarding-night', 'safeguarding', 'Council emergency duty team', 'The same, when the day line is closed.', '01632 960 153', null, 'Nights, weekends and bank holidays'],
  ['position-of-trust', 'worker', 'Position-of-trust lead', 'A worry about what a worker did, here or elsewhere. For an adult at risk this is the route; the local authority’s designated officer is for children only.', '01632 960 144', 'Through the safeguarding lead', 'Monday to Friday, 8 to 6'],
  ['incidents', 'incident', 'Incident system', 'Something that went wrong, or nearly did. Write facts there, and what was done.', null, 'On every ward computer: “Report an incident”', 'Day and night'],
  ['candour', 'candour', 'Duty of candour lead', 'Somebody was harmed by care: they and their family are told, and you are helped to do it.', '01632 960 147', null, 'Monday to Friday, 9 to 5'],
  ['speak-up', 'speaking-up', 'Freedom to Speak Up guardian', 'When something gets in the way of good care and you want help to say so. You may ask to stay unnamed.', '01632 960 160', 'Room 4, staff house; walk in on Wednesdays', 'Monday to Friday, 8 to 4'],
  ['speak-up-elsewhere', 'speaking-up', 'NHS England, speaking up', 'If you cannot go to the guardian here. The National Guardian’s Office closed in June 2026; NHS England and each provider carry its work.', '08081 570 110', null, 'Monday to Friday, 9 to 5'],
  ['cqc', 'regulator', 'Care Quality Commission', 'To tell the regulator of care about a service.', '08081 570 120', null, 'Monday to Friday, 8:30 to 5:30'],
  ['professional-body', 'regulator', 'Your professional body', 'Advice on your code, and on raising a worry: NMC, HCPC, GMC or your own.', null, 'The number is on your register page', 'Office hours'],
  ['defence', 'legal', 'Your union or defence body', 'Before you answer a solicitor, a court, the coroner or the police about anything you wrote. Ask the legal office here as well.', '01632 960 171', 'Legal office, staff house', 'Monday to Friday, 9 to 5'],
  ['staff-support', 'support', 'Staff support line', 'To talk to somebody who is not your manager, about anything. They keep no note of what you say.', '08081 570 133', null, 'Day and night'],
  ['chaplain', 'support', 'Chaplain on call', 'Of any faith or none. Also only to sit with you.', '01632 960 181', 'Chapel, ground floor', 'Day and night, through the switchboard'],
  ['supervision-privacy', 'supervision', 'What supervision can keep private', 'Most of what you talk about. It cannot stay between the two of you when somebody may be harmed, care was unsafe, a crime may have been done, or a court asks.', null, 'Your agreement says the same', null],
];

/** The signposts as rows, checked until half a year after the demonstration was loaded. */
export function signpostsOn(today: string): readonly (Signpost & { readonly position: number; readonly review_on: string; readonly withdrawn_on: null })[] {
  return lines.map(([code, kind, name, for_what, phone, place, hours], at) => ({
    code, kind, position: at + 1, name, for_what, phone, place, hours, review_on: daysBefore(today, -182), withdrawn_on: null,
  }));
}
