/** What is written down of administrators' doings, in the groups that the page can be narrowed to. */
export const actionsByKind = {
  people: ['person-added', 'person-changed', 'person-invited', 'person-reset-asked', 'person-reset', 'person-suspended', 'person-resumed', 'person-left', 'people-imported', 'last-day-passed', 'person-back', 'house-begun'],
  roles: ['role-granted', 'role-revoked', 'role-given-by-group', 'role-ended-by-group', 'role-asked', 'role-asking-ended', 'role-agreed', 'role-refused', 'lead-named'],
  supervisions: ['supervision-started', 'supervision-changed', 'supervision-ended'],
  settings: ['team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'sign-in-rule-changed', 'directory-token-made', 'directory-token-ended', 'restored'],
  accounts: ['account-closing', 'account-kept', 'account-erased', 'entries-erasing', 'entries-kept', 'entries-erased', 'password-set-by-link', 'password-changed', 'reset-ended-by-sign-in', 'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked', 'identity-linked-by-link', 'identity-unlinked', 'pack-link-made', 'pack-fetched'],
  governance: ['hold-placed', 'hold-confirmed', 'hold-reviewed', 'hold-lifting-asked', 'hold-ended', 'silence-renewed', 'author-told', 'disclosure-asked', 'disclosure-approved', 'disclosure-ended'],
} as const;

export type AuditKind = keyof typeof actionsByKind;
export type AuditedAction = (typeof actionsByKind)[AuditKind][number];

export const auditKinds = Object.keys(actionsByKind) as AuditKind[];
export const auditedActions: readonly AuditedAction[] = auditKinds.flatMap((kind) => [...actionsByKind[kind]]);

/** An action as a person says it, without who did it or to whom. */
export const actionWords: Readonly<Record<AuditedAction, string>> = {
  'person-added': 'Added a person',
  'person-changed': 'Changed what stands about a person',
  'person-invited': 'Made a link with which they come in',
  'person-reset-asked': 'Asked for a new password for a person',
  'person-reset': 'Made a link to choose a new password',
  'person-suspended': 'Suspended a person',
  'person-resumed': 'Let a person in again',
  'person-left': 'Noted that a person leaves',
  'people-imported': 'Brought in people from a file',
  'last-day-passed': 'Could not sign in any more, since the last day had passed',
  'person-back': 'Brought back a person who had left',
  'house-begun': 'Became the first administrator, with the link that the start printed',
  'role-granted': 'Gave a role',
  'role-revoked': 'Took a role back',
  'role-given-by-group': 'Came by a role through a group of their organisation',
  'role-ended-by-group': 'Lost a role that a group of their organisation gave',
  'role-asked': 'Asked for a role for a person, to which a lead has to agree',
  'role-asking-ended': 'No longer asked for a role',
  'role-agreed': 'Agreed to a role that was asked for',
  'role-refused': 'Refused a role that was asked for',
  'lead-named': 'Gave a role, at the command of whoever runs the server',
  'supervision-started': 'Started a supervision',
  'supervision-changed': 'Changed a supervision',
  'supervision-ended': 'Ended a supervision',
  'team-changed': 'Changed a ward, team or service line',
  'organisation-changed': 'Changed the name of the organisation',
  'cover-changed': 'Changed how often people should meet',
  'limits-changed': 'Changed the limits of confidentiality',
  'signpost-changed': 'Changed a signpost',
  'sign-in-rule-changed': 'Changed how people sign in',
  'directory-token-made': 'Made a token for a directory',
  'directory-token-ended': 'Ended the token of a directory',
  restored: 'Restored from a backup: what was done since that day is undone',
  'account-closing': 'Asked to close their account',
  'account-kept': 'Kept their account after all',
  'account-erased': 'An account was erased',
  'entries-erasing': 'Asked to erase what they wrote',
  'entries-kept': 'Kept what they wrote after all',
  'entries-erased': 'What somebody wrote was erased',
  'password-set-by-link': 'Used a link and chose a password',
  'password-changed': 'Changed their password',
  'reset-ended-by-sign-in': 'Signed in with their password, which ended what was asked for a new one',
  'second-factor-set': 'Set up a second step',
  'second-factor-removed': 'Took their second step away',
  'recovery-code-used': 'Used a recovery code',
  'recovery-codes-made': 'Made new recovery codes',
  'passkey-added': 'Added a passkey',
  'passkey-removed': 'Removed a passkey',
  'identity-linked': 'Linked the sign-in of the organisation',
  'identity-linked-by-link': 'Used a link and came in with the sign-in of the organisation',
  'identity-unlinked': 'Unlinked the sign-in of the organisation',
  'hold-placed': 'Placed a legal hold',
  'hold-confirmed': 'Confirmed a legal hold',
  'hold-reviewed': 'Looked again at a legal hold and kept it',
  'hold-lifting-asked': 'Asked to lift a legal hold',
  'hold-ended': 'Lifted a legal hold',
  'silence-renewed': 'Said that the law still forbids telling an author',
  'author-told': 'Told an author of a hold or a disclosure',
  'disclosure-asked': 'Asked for a disclosure',
  'disclosure-approved': 'Approved a disclosure',
  'disclosure-ended': 'Ended a disclosure, or turned a request down',
  'pack-link-made': 'Made a link to fetch what is a person’s own',
  'pack-fetched': 'Fetched what is their own with a link',
};

/** The same where it was done to whoever reads it. */
const wordsToYou: Readonly<Partial<Record<AuditedAction, string>>> = {
  'person-added': 'You were brought in',
  'person-changed': 'What stands here about you was changed',
  'person-invited': 'A link was made with which you come in',
  'person-reset-asked': 'A new password was asked for',
  'person-reset': 'A link was made to choose a new password',
  'person-suspended': 'Your account was suspended',
  'person-resumed': 'Your account was opened again',
  'person-left': 'It was noted that you leave',
  'last-day-passed': 'Your last day had passed, so that you could not sign in any more',
  'person-back': 'You were brought back, to the same account',
  'house-begun': 'You became the first administrator, with the link that the start printed',
  'role-granted': 'You were given a role',
  'role-revoked': 'A role of yours was taken back',
  'role-given-by-group': 'You came by a role through a group of your organisation',
  'role-ended-by-group': 'A role of yours ended that a group of your organisation gave',
  'role-asked': 'A role was asked for you, to which a lead has to agree',
  'role-asking-ended': 'A role is no longer asked for you',
  'role-agreed': 'You were given a role, to which a lead agreed',
  'role-refused': 'A role that was asked for you was refused',
  'lead-named': 'You were given a role, at the command of whoever runs the server',
  'supervision-started': 'A supervision of yours was started',
  'supervision-changed': 'A supervision of yours was changed',
  'supervision-ended': 'A supervision of yours was ended',
  'account-closing': 'Your account was asked to be closed',
  'account-kept': 'Your account was kept after all',
  'entries-erasing': 'It was asked to erase everything you wrote',
  'entries-kept': 'What you wrote was kept after all',
  'entries-erased': 'What you had written until then was erased',
  'password-set-by-link': 'A password was chosen with a link',
  'password-changed': 'The password was changed',
  'reset-ended-by-sign-in': 'You signed in with your password, which ended what was asked for a new one',
  'second-factor-set': 'A second step was set up',
  'second-factor-removed': 'The second step was taken away',
  'recovery-code-used': 'A recovery code was used',
  'recovery-codes-made': 'New recovery codes were made',
  'passkey-added': 'A passkey was added',
  'passkey-removed': 'A passkey was removed',
  'identity-linked': 'The sign-in of your organisation was linked',
  'identity-linked-by-link': 'The sign-in of your organisation was linked with a link',
  'identity-unlinked': 'The sign-in of your organisation was unlinked',
  'pack-link-made': 'A link was made with which you can fetch what is yours, together with your password',
  'pack-fetched': 'What is yours was fetched with a link and your password',
};

/** The roles that are given and taken back. */
export const roleWords = { educator: 'practice educator', administrator: 'administrator', governance: 'information-governance lead' } as const;
type GivenRole = keyof typeof roleWords | null;

/** An action as it is said to others, with the role that it was about. */
export const toldOfAction = (action: AuditedAction, role: GivenRole): string => withRole(actionWords[action], role);

/** An action as it is said to the person it was done to. */
export const toldToYou = (action: AuditedAction, role: GivenRole): string => withRole(wordsToYou[action] ?? actionWords[action], role);

const withRole = (words: string, role: GivenRole): string => (role === null ? words : `${words}: ${roleWords[role]}`);
