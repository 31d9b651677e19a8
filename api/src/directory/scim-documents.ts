import { schemas } from './scim-user';

const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:';

/** What of the standard is kept here (RFC 7643, section 5). */
export function providerConfig(base: string): Record<string, unknown> {
  return {
    schemas: [`${SCHEMA}ServiceProviderConfig`],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: 200 },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: true },
    authenticationSchemes: [{ type: 'oauthbearertoken', name: 'Token', description: 'A token that an administrator of Afterword makes and ends.', primary: true }],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  };
}

export function resourceTypes(base: string): readonly Record<string, unknown>[] {
  return [{
    schemas: [`${SCHEMA}ResourceType`], id: 'User', name: 'User', endpoint: '/Users', description: 'Somebody who works here', schema: schemas.user,
    schemaExtensions: [{ schema: schemas.enterprise, required: false }], meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/User` },
  }];
}

const text = (name: string, description: string, more: Record<string, unknown> = {}): Record<string, unknown> =>
  ({ name, type: 'string', multiValued: false, description, required: false, caseExact: false, mutability: 'readWrite', returned: 'default', uniqueness: 'none', ...more });

/** The attributes that are kept. What else a directory sends is passed over. */
export function schemaDocuments(base: string): readonly Record<string, unknown>[] {
  const document = (id: string, name: string, attributes: readonly unknown[]): Record<string, unknown> =>
    ({ schemas: [`${SCHEMA}Schema`], id, name, description: name, attributes, meta: { resourceType: 'Schema', location: `${base}/Schemas/${id}` } });
  return [
    document(schemas.user, 'User', [
      text('userName', 'The work e-mail address, which people sign in with and mails go to.', { required: true, uniqueness: 'server' }),
      { ...text('name', 'The name'), type: 'complex', required: true, subAttributes: [text('givenName', 'First name', { required: true }), text('familyName', 'Last name', { required: true }), text('formatted', 'Both', { mutability: 'readOnly' })] },
      text('displayName', 'Both names', { mutability: 'readOnly' }),
      text('title', 'The job. It says the staff group where everyone here with this job is in one.'),
      { ...text('active', 'False suspends: signed out from the next request on. Nothing that they wrote changes.'), type: 'boolean' },
      { ...text('emails', 'The userName once more'), type: 'complex', multiValued: true, subAttributes: [text('value', 'The address'), text('type', 'work'), { ...text('primary', 'true'), type: 'boolean' }] },
    ]),
    document(schemas.enterprise, 'Enterprise user', [text('department', 'The ward or team, by its name here. One that is not known moves nobody, and an administrator is told.')]),
  ];
}
