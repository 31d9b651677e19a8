import { ScimRefusal } from './scim.errors';
import { isObject, take, takeAll } from './scim-values';
import type { ScimPerson } from './scim-user';

const MOST_OPERATIONS = 100;

/** A whole person as POST and PUT send one. What is left out stays as it stands in `before`. */
export function wholePerson(body: unknown, before: ScimPerson | null): ScimPerson {
  const change: Partial<ScimPerson> = {};
  takeAll('', objectIn(body), change);
  return complete({ title: null, department: null, externalId: before?.externalId ?? null, active: before?.active ?? true }, change);
}

/** Somebody after the operations of a PATCH (RFC 7644, section 3.5.2), as Entra ID and Okta send them; all of them or none. */
export function patched(body: unknown, before: ScimPerson): ScimPerson {
  const sent = objectIn(body);
  const operations = sent['Operations'] ?? sent['operations'];
  if (!Array.isArray(operations) || operations.length === 0) throw new ScimRefusal(400, 'A PATCH has Operations.', 'invalidSyntax');
  if (operations.length > MOST_OPERATIONS) throw new ScimRefusal(400, `A PATCH has up to ${MOST_OPERATIONS} operations.`, 'tooMany');
  const change: Partial<ScimPerson> = {};
  for (const operation of operations as unknown[]) apply(operation, change);
  // Nothing is said of the rest: the ward and the job of somebody are not said again by a change of their name.
  return complete({ ...before, title: null, department: null }, change);
}

function apply(operation: unknown, change: Partial<ScimPerson>): void {
  if (!isObject(operation)) throw new ScimRefusal(400, 'Each operation is an object.', 'invalidSyntax');
  const { path, value } = operation;
  const op = typeof operation['op'] === 'string' ? operation['op'].toLowerCase() : '';
  if (!['add', 'replace', 'remove'].includes(op)) throw new ScimRefusal(400, 'An operation is add, replace or remove.', 'invalidSyntax');
  if (path !== undefined && path !== null && typeof path !== 'string') throw new ScimRefusal(400, 'A path is text.', 'invalidPath');
  if (op === 'remove') {
    if (!path) throw new ScimRefusal(400, 'Taking something away needs a path.', 'noTarget');
    return remove(path, change);
  }
  if (path) return take(path, value, change);
  takeAll('', objectIn(value), change);
}

function remove(path: string, change: Partial<ScimPerson>): void {
  const gone: Partial<ScimPerson> = {};
  if (/(?:^|:)active$/iu.test(path.trim())) throw new ScimRefusal(400, 'Somebody is active or not: replace it.', 'mutability');
  take(path, null, gone);
  if (gone.userName === null || gone.givenName === null || gone.familyName === null) throw new ScimRefusal(400, 'Nobody here is without a userName and a name: replace it.', 'mutability');
  Object.assign(change, gone);
}

function complete(before: Partial<ScimPerson> & Pick<ScimPerson, 'active' | 'title' | 'department' | 'externalId'>, change: Partial<ScimPerson>): ScimPerson {
  const { userName, givenName, familyName, ...rest } = { ...before, ...change };
  if (!userName) throw new ScimRefusal(400, 'userName is missing: it is the work e-mail address.', 'invalidValue');
  if (!givenName || !familyName) throw new ScimRefusal(400, 'name.givenName and name.familyName are needed.', 'invalidValue');
  return { userName, givenName, familyName, title: rest.title ?? null, department: rest.department ?? null, externalId: rest.externalId ?? null, active: rest.active ?? true };
}

function objectIn(body: unknown): Record<string, unknown> {
  if (!isObject(body)) throw new ScimRefusal(400, 'Send a JSON object.', 'invalidSyntax');
  return body;
}
