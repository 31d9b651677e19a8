import { randomUUID } from 'node:crypto';
import type { Answer, Person } from '../../support/person';

export const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

export interface ScimUser {
  readonly schemas: string[];
  readonly id: string;
  readonly externalId?: string;
  readonly userName: string;
  readonly name: { readonly givenName: string; readonly familyName: string };
  readonly title?: string;
  readonly active: boolean;
  readonly emails: { readonly value: string; readonly type: string }[];
  readonly meta: { readonly location: string; readonly version: string };
  readonly [ENTERPRISE]?: { readonly department?: string };
}
export interface ScimList { readonly totalResults: number; readonly startIndex: number; readonly itemsPerPage: number; readonly Resources: ScimUser[] }
export interface ScimError { readonly schemas: string[]; readonly status: string; readonly detail: string; readonly scimType?: string }

/** A directory with the token that an administrator made for it. */
export class ADirectory {
  constructor(
    private readonly url: string,
    readonly token: string,
    readonly id: string = '',
  ) {}

  static async connectedBy(administrator: Person, url: string, name = 'Entra ID'): Promise<ADirectory> {
    await administrator.proves();
    const id = randomUUID();
    const { status, json } = await administrator.asks<{ token: string }>('POST', '/api/directory-tokens', { id, name });
    if (status !== 200) throw new Error(`No token was made: ${status}`);
    return new ADirectory(url, json.token, id);
  }

  async asks<T = ScimUser>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/scim/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...(body === undefined ? {} : { 'content-type': 'application/scim+json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/u.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: text, json: (isJson && text ? JSON.parse(text) : undefined) as T };
  }

  /** Looks for somebody as directories do before anything else. */
  async finds(userName: string): Promise<ScimUser | undefined> {
    return (await this.asks<ScimList>('GET', `/Users?filter=${encodeURIComponent(`userName eq "${userName}"`)}`)).json.Resources[0];
  }

  async bringsIn(user: object): Promise<ScimUser> {
    const { status, json, body } = await this.asks('POST', '/Users', user);
    if (status !== 201) throw new Error(`${status} ${body}`);
    return json;
  }

  patches(id: string, ...operations: object[]): Promise<Answer<ScimUser & ScimError>> {
    return this.asks<ScimUser & ScimError>('PATCH', `/Users/${id}`, { schemas: [PATCH_OP], Operations: operations });
  }
}

/** A new colleague as a directory sends one. */
export function colleague(userName: string, more: object = {}): Record<string, unknown> {
  return {
    schemas: [CORE, ENTERPRISE], externalId: `ext-${userName}`, userName, name: { givenName: 'Samira', familyName: 'Lindqvist' }, active: true,
    emails: [{ value: userName, type: 'work', primary: true }], ...more,
  };
}
