import type { PeoplePageResponse, PersonResponse } from '@afterword/api-types';

type Listed = PeoplePageResponse['people'][number];

/** Said on every page about people. */
export const peoplePrivacy = { state: 'open', mark: 'counts', sentence: 'Only administrators see this page.', more: 'Nothing that anybody wrote, and not whether they write.' } as const;

export const stateWords: Readonly<Record<Listed['state'], string>> = {
  invited: 'Invited, not in yet', active: 'Works here', suspended: 'Suspended', left: 'Left',
};

/** What is to be seen to, of one person. */
export const problemWords: Readonly<Record<Listed['problems'][number], string>> = {
  'reset-asked': 'Needs a new password', 'end-passed': 'Last day has passed', 'team-closed': 'Is in a team that was closed', 'place-unknown': 'Ward or staff group not known', 'invitation-failed': 'Invitation did not arrive', 'no-supervisor': 'Has no supervisor',
  'supervisor-suspended': 'Supervisor is suspended', 'not-yet-in': 'Has not come in yet',
};

const many: typeof problemWords = {
  'reset-asked': 'need a new password', 'end-passed': 'are past their last day', 'team-closed': 'are in a team that was closed', 'place-unknown': 'have a ward or staff group that is not known', 'invitation-failed': 'did not get their invitation', 'no-supervisor': 'have no supervisor',
  'supervisor-suspended': 'have a supervisor who is suspended', 'not-yet-in': 'have not come in yet',
};
const one: typeof problemWords = {
  'reset-asked': 'needs a new password', 'end-passed': 'is past their last day', 'team-closed': 'is in a team that was closed', 'place-unknown': 'has a ward or staff group that is not known', 'invitation-failed': 'did not get their invitation', 'no-supervisor': 'has no supervisor',
  'supervisor-suspended': 'has a supervisor who is suspended', 'not-yet-in': 'has not come in yet',
};

/** "3 people have no supervisor". */
export function problemInWords({ problem, people }: PeoplePageResponse['problems'][number]): string {
  return people === 1 ? `1 person ${one[problem]}` : `${people.toLocaleString('en-GB')} people ${many[problem]}`;
}

export const roleWords = { educator: 'Educator', administrator: 'Administrator', governance: 'Information-governance lead' } as const;
/** The role in a sentence: "an educator". */
export const aRole = { educator: 'an educator', administrator: 'an administrator', governance: 'an information-governance lead' } as const;
/** Who may agree that somebody becomes an information-governance lead. */
export function agreedToBy({ leadsWhoAgree: [first, ...others] }: Pick<PersonResponse, 'leadsWhoAgree'>): string {
  if (first === undefined) {
    return 'Nobody here can agree: that takes a lead of seven days or more who was never an administrator. Whoever runs the server can name a lead in their place.';
  }
  const last = others.pop();
  return `${last === undefined ? first : `${[first, ...others].join(', ')} or ${last}`} has to agree.`;
}
export const supervisionWords = { professional: 'Professional supervision', 'line-management': 'Line management' } as const;
