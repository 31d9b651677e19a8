import { ScimRefusal } from './scim.errors';

/** By what a directory looks for somebody. */
export interface ScimWanted {
  readonly id: string | null;
  readonly email: string | null;
  readonly externalId: string | null;
}

export const everybody: ScimWanted = { id: null, email: null, externalId: null };

const LONGEST = 1_000;
const USER = /^urn:ietf:params:scim:schemas:core:2\.0:User:/iu;
const EQUALS = /^([\w:.]+(?:\[type eq "work"\]\.value)?) +eq +("(?:[^"\\]|\\.)*")$/iu;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Reads the filters that directories send to match people: one attribute that names somebody, and what it equals. */
export function wantedBy(filter: unknown): ScimWanted {
  if (filter === undefined || filter === '') return everybody;
  const refused = new ScimRefusal(400, 'A filter is userName, externalId or id, then eq, then a value in quotation marks.', 'invalidFilter');
  if (typeof filter !== 'string' || filter.length > LONGEST) throw refused;
  const [, path = '', quoted = ''] = EQUALS.exec(filter.trim()) ?? [];
  const value = unquoted(quoted);
  if (value === null) throw refused;
  switch (path.replace(USER, '').toLowerCase()) {
    case 'username':
    case 'emails':
    case 'emails.value':
    case 'emails[type eq "work"].value':
      return { ...everybody, email: value };
    case 'externalid':
      return { ...everybody, externalId: value };
    case 'id':
      return { ...everybody, id: UUID.test(value.toLowerCase()) ? value.toLowerCase() : NOBODY };
    default:
      throw refused;
  }
}

function unquoted(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && !value.includes('\0') ? value : null;
  } catch {
    return null;
  }
}

/** A page as a directory counts it, from 1. What is no number is the first page. */
export function pageOf(startIndex: unknown, count: unknown, most: number): { readonly start: number; readonly count: number } {
  return { start: Math.min(Math.max(wholeNumber(startIndex) ?? 1, 1), 1_000_000), count: Math.min(Math.max(wholeNumber(count) ?? most, 0), most) };
}

const wholeNumber = (text: unknown): number | null => (typeof text === 'string' && /^-?\d{1,9}$/u.test(text) ? Number(text) : null);
