import { NoTable } from './table-file';

/** What a column can say of a person, with the heading of the template and how other systems call it. */
export const importColumns = [
  { field: 'email', heading: 'E-mail', also: ['workemail', 'workemailaddress', 'mail'] },
  { field: 'givenName', heading: 'First name', also: ['forename', 'forenames', 'firstnames', 'givenname', 'givennames'] },
  { field: 'familyName', heading: 'Last name', also: ['surname', 'familyname', 'secondname'] },
  { field: 'name', heading: 'Name', also: ['fullname', 'employeename', 'staffname', 'displayname'] },
  { field: 'jobTitle', heading: 'Job title', also: ['job', 'post', 'posttitle', 'position', 'positiontitle', 'title'] },
  { field: 'staffGroup', heading: 'Staff group', also: ['group', 'professionalgroup'] },
  { field: 'team', heading: 'Ward or team', also: ['ward', 'team', 'teamorward', 'wardteam', 'department', 'unit'] },
  { field: 'roles', heading: 'Roles', also: ['role', 'afterwordrole', 'afterwordroles'] },
  { field: 'supervisors', heading: 'Supervisor’s e-mail', also: ['supervisor', 'professionalsupervisor', 'clinicalsupervisor'] },
  { field: 'managers', heading: 'Line manager’s e-mail', also: ['linemanager', 'manager', 'reportsto'] },
  { field: 'endsOn', heading: 'Last day', also: ['enddate', 'endson', 'contractend', 'contractenddate', 'leavingdate', 'lastworkingday', 'fixedtermend'] },
  { field: 'left', heading: 'Has left', also: ['left', 'leaver'] },
] as const;
export type ImportField = (typeof importColumns)[number]['field'];

/** A column of a file that is used. */
export interface UsedColumn {
  readonly field: ImportField;
  readonly heading: string;
  readonly at: number;
}

/** Which columns of a file are used, by its first row. Throws NoTable without e-mail addresses, or where two columns say the same. */
export function columnsOf(headings: readonly string[]): { readonly used: readonly UsedColumn[]; readonly unused: readonly string[] } {
  const named = headings.map((heading, at) => ({ heading: heading.trim(), at, field: fieldOf(heading) }));
  const used = named.filter((each): each is UsedColumn => each.field !== null);
  const fields = used.map(({ field }) => field);
  if (!fields.includes('email')) throw new NoTable('The first row has no column “E-mail”. It holds the headings, and the e-mail address says who somebody is.');
  const twice = used.find(({ field }, nth) => fields.indexOf(field) !== nth);
  if (twice) throw new NoTable(`Two columns say the same: “${headingOf(twice.field)}”. Keep one of them.`);
  return {
    // First and last name say more than both in one.
    used: fields.includes('givenName') && fields.includes('familyName') ? used.filter(({ field }) => field !== 'name') : used,
    unused: named.filter(({ field, heading }) => field === null && heading !== '').map(({ heading }) => heading.slice(0, 60)),
  };
}

/** The heading of a field in the template. */
export function headingOf(field: ImportField): string {
  return importColumns.find((each) => each.field === field)?.heading ?? field;
}

const plain = (heading: string): string => heading.slice(0, 100).toLowerCase().replace(/[^a-z]/gu, '');

function fieldOf(heading: string): ImportField | null {
  const key = plain(heading);
  // "Line manager's e-mail address" says a line manager.
  const short = key.replace(/(?<=.)s?(?:work)?email(?:address)?$/u, '').replace(/address$/u, '');
  return importColumns.find(({ heading: own, also }) => [key, short].some((each) => each === plain(own) || (also as readonly string[]).includes(each)))?.field ?? null;
}
