/** How a provider says in which groups somebody is, and which of them make an educator. */
export interface GroupRoles {
  /** the claim of the ID token that lists groups */
  readonly claim: string;
  /** what is asked for besides `openid` so that the claim comes; null where nothing is needed */
  readonly scope: string | null;
  /** the groups whose members are educators, letter by letter as the provider says them */
  readonly educators: readonly string[];
}

/** So long at most is what a provider calls a group. */
export const LONGEST_GROUP = 255;
const MOST_GROUPS = 50;

const whyNot: Readonly<Record<string, string>> = {
  administrator: 'makes a group administrators: two of them can set anybody a new password, so a person here gives that role; only "educator" comes from a group',
  governance: 'makes a group information-governance leads: two of them can read by law what somebody wrote, so a person here gives that role; only "educator" comes from a group',
  supervisor: 'makes a group supervisors, which nobody is by a group: supervisors are who supervises; only "educator" comes from a group',
};

/** What stands under `groups` of a provider, or what is wrong with it as the rest of a sentence. */
export function groupRoles(given: unknown): GroupRoles | string {
  if (!isObject(given)) return 'has groups that are not an object: {"claim", "scope", "roles"}';
  const { claim = 'groups', scope = null, roles, ...more } = given;
  if (typeof claim !== 'string' || !/^[\x21-\x7e]{1,200}$/u.test(claim)) return 'has groups whose claim is not one word of up to 200 characters';
  // One word, as RFC 6749 spells a scope.
  if (scope !== null && (typeof scope !== 'string' || !/^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/u.test(scope))) return 'has groups whose scope is not one word of up to 200 characters';
  if (!isObject(roles) || Object.keys(roles).length === 0) return 'has groups without roles: {"the group": "educator"}';
  const listed = Object.entries(roles);
  if (listed.length > MOST_GROUPS) return `has more than ${MOST_GROUPS} groups in roles`;
  if (listed.some(([group]) => group === '' || group.length > LONGEST_GROUP)) return `has a group in roles that is empty or longer than ${LONGEST_GROUP} characters`;
  for (const [, role] of listed) {
    if (typeof role === 'string' && Object.hasOwn(whyNot, role)) return whyNot[role] ?? '';
    if (role !== 'educator') return 'has a group in roles with a role that is not "educator", the only one that comes from a group';
  }
  const unknown = Object.keys(more)[0];
  return unknown === undefined ? { claim, scope, educators: listed.map(([group]) => group) } : `has "${unknown}" in groups, which nothing reads`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
