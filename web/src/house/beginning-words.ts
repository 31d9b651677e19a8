import type { BeginningResponse } from '@afterword/api-types';

type Code = BeginningResponse['steps'][number]['code'];

/** What a new house needs, and where it is done. */
export const steps: Readonly<Record<Code, { readonly words: string; readonly hint: string; readonly address: string }>> = {
  name: { words: 'Name your organisation', hint: 'It stands on exports and documents.', address: '/house' },
  wards: { words: 'Add wards and service lines', hint: 'People are put in them, and trends are cut by them.', address: '/house/parts' },
  policy: { words: 'Say what stays private, and have it signed', hint: 'Everyone is shown it once.', address: '/house/policy' },
  signposts: { words: 'Say where people can turn', hint: 'Danger, safeguarding, incidents, support at night.', address: '/house/signposts' },
  people: { words: 'Bring people in', hint: 'They get a link from you, with which they come in.', address: '/people' },
  administrators: { words: 'Have a second administrator', hint: 'A new password takes two of you.', address: '/people' },
  supervisions: { words: 'Say who supervises whom', hint: 'People can share only with their supervisor.', address: '/people' },
  briefing: { words: 'Have a briefing to reflect with', hint: 'One came with Afterword. Educators write new versions and others.', address: '/briefings' },
};

/** "2 signposts are past their review". */
export function overdueInWords(signposts: number): string {
  return signposts === 1 ? '1 signpost is past its review' : `${signposts.toLocaleString('en-GB')} signposts are past their review`;
}
