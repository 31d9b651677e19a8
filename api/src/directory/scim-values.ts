import { isEmail } from 'class-validator';
import { peopleLimits } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { notReserved } from '../platform/problems/line';
import { ScimRefusal } from './scim.errors';
import { type ScimPerson, schemas } from './scim-user';

type Change = { -readonly [Part in keyof ScimPerson]?: ScimPerson[Part] };
type Reader = (value: unknown, change: Change) => void;

const LONGEST_ID = 255;
const MOST_EMAILS = 20;
const CONTROL = /\p{Cc}/u;

/** Whether something is an object with members of its own; a list is none. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const refuse = (detail: string): never => {
  throw new ScimRefusal(400, detail, 'invalidValue');
};

function lineOf(name: string, value: unknown, most: number): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') return refuse(`${name} is text.`);
  if (value.length > most * 4 || !fewMarks.test(value) || CONTROL.test(value)) return refuse(`${name} has up to ${most} characters that can be read.`);
  const line = value.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (line.length > most) return refuse(`${name} has up to ${most} characters.`);
  return line === '' ? null : line;
}

function addressOf(name: string, value: unknown): string | null {
  const line = lineOf(name, value, peopleLimits.email);
  if (line === null) return null;
  if (!/^[\x21-\x7e]+$/u.test(line) || !isEmail(line, { require_tld: false }) || !notReserved.test(line)) return refuse(`${name} is a work e-mail address: it is what people sign in with here.`);
  return line;
}

/** `true`, `false`, or one of the two in letters, as Entra ID writes them. */
function flagOf(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/iu.test(value)) return value.toLowerCase() === 'true';
  return refuse('active is true or false.');
}

function workEmailOf(value: unknown): string | null {
  if (typeof value === 'string') return addressOf('emails', value);
  const listed = (Array.isArray(value) ? value : [value]).filter(isObject).slice(0, MOST_EMAILS);
  const chosen = listed.find(({ primary }) => primary === true || primary === 'True') ?? listed.find(({ type }) => type === 'work') ?? listed[0];
  return chosen ? addressOf('emails', chosen['value']) : null;
}

const nothing: Reader = () => undefined;

const readers: Readonly<Record<string, Reader>> = {
  username: (value, change) => void (change.userName = addressOf('userName', value)),
  'name.givenname': (value, change) => void (change.givenName = lineOf('name.givenName', value, peopleLimits.name)),
  'name.familyname': (value, change) => void (change.familyName = lineOf('name.familyName', value, peopleLimits.name)),
  title: (value, change) => void (change.title = lineOf('title', value, peopleLimits.jobTitle)),
  externalid: (value, change) => void (change.externalId = lineOf('externalId', value, LONGEST_ID)),
  active: (value, change) => void (change.active = flagOf(value)),
  department: (value, change) => void (change.department = lineOf('department', value, peopleLimits.organisation)),
  emails: (value, change) => {
    const address = workEmailOf(value);
    if (address !== null) change.userName ??= address;
  },
  roles: (value) => void (isEmpty(value) ? undefined : noRoles()),
  entitlements: (value) => void (isEmpty(value) ? undefined : noRoles()),
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function noRoles(): never {
  throw new ScimRefusal(400, 'A directory gives nobody a role here: an administrator of Afterword does, under People. Take roles out of what is sent.', 'mutability');
}

/** An attribute that a directory may send and that is not kept here, such as a telephone number. */
const ATTRIBUTE = /^[a-z][\w$-]*(?:\[[^[\]]{1,200}\])?(?:\.[a-z$][\w$-]*)?$/iu;
const WORK_EMAIL = /^emails(?:\[(?:type eq "work"|primary eq "?true"?)\])?(?:\.value)?$/iu;
const PREFIX = /^urn:ietf:params:scim:schemas:(?:core:2\.0:user|extension:enterprise:2\.0:user):/iu;

/**
 * Takes what a directory says of one attribute, by its path; the address among `emails` only where no userName comes with it. What is
 * not kept here is passed over. Throws for a path that is none, a value that cannot be, and every role.
 */
export function take(path: string, value: unknown, change: Change): void {
  if (path.length > 300) throw new ScimRefusal(400, 'This path is longer than any attribute.', 'invalidPath');
  const name = path.trim().replace(PREFIX, '');
  const lower = name.toLowerCase();
  if (lower === 'name' || path.trim().toLowerCase() === schemas.enterprise.toLowerCase()) return takeAll(lower === 'name' ? 'name.' : '', value, change);
  if (/^urn:[\w:.-]+$/iu.test(name)) return;
  if (!ATTRIBUTE.test(name)) throw new ScimRefusal(400, 'This path names no attribute.', 'invalidPath');
  const plain = WORK_EMAIL.test(name) ? 'emails' : lower;
  const base = /^(?:roles|entitlements)\b/u.exec(plain)?.[0] ?? plain;
  (Object.hasOwn(readers, base) ? (readers[base] ?? nothing) : nothing)(value, change);
}

/** Takes every member of an object, each by its own path. */
export function takeAll(prefix: string, value: unknown, change: Change): void {
  if (value === null || value === undefined) return;
  if (!isObject(value)) refuse(`${prefix === '' ? 'What is sent' : prefix.slice(0, -1)} is an object.`);
  // userName decides over emails, in whatever order they come.
  const keys = Object.keys(value as object).filter((key) => !/^(?:schemas|id|meta|groups|password)$/iu.test(key));
  for (const key of [...keys.filter((each) => !/^emails\b/iu.test(each)), ...keys.filter((each) => /^emails\b/iu.test(each))]) {
    if (prefix === '' && !/^[a-z]/iu.test(key)) continue;
    take(`${prefix}${key}`, (value as Record<string, unknown>)[key], change);
  }
}
