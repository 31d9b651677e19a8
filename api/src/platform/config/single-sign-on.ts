import type { Environment } from './environment';
import { type GroupRoles, groupRoles } from './group-roles';

/** A sign-in of the organisation's own that people here may use as well. */
export interface SignInProvider {
  /** stands in addresses */
  readonly code: string;
  /** what stands on the button */
  readonly name: string;
  /** whom it vouches as, in the form of `URL.href`; with the subject, what is linked */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** null where no role comes from a group */
  readonly groups: GroupRoles | null;
}

/** Microsoft signs in every organisation's people at one host, and anybody at some of its addresses: only one tenant's own will do. */
const OF_MANY = /(^|\.)microsoftonline\.(com|us|cn)$/u;
const OF_ONE_TENANT = /^\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/u;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The providers in the file that SSO_PROVIDERS_FILE names; none without it. Each fault is one sentence. */
export function signInProviders(env: Environment): readonly SignInProvider[] {
  const text = env.fileOf('SSO_PROVIDERS_FILE', 'list of providers');
  if (text === undefined) return [];
  const listed = parsed(text);
  if (!Array.isArray(listed)) return env.fault('SSO_PROVIDERS_FILE does not hold a list in JSON: [{"code", "name", "issuer", "clientId", "clientSecret"}].', []);
  const found = listed.flatMap((each: unknown, at) => {
    const provider = providerIn(each);
    return typeof provider === 'string' ? env.fault(`Provider ${at + 1} in SSO_PROVIDERS_FILE ${provider}.`, []) : [provider];
  });
  if (new Set(found.map(({ code }) => code)).size < found.length) env.fault('Two providers in SSO_PROVIDERS_FILE have one code: give each its own.', null);
  if (new Set(found.map(({ issuer }) => issuer)).size < found.length) env.fault('Two providers in SSO_PROVIDERS_FILE have one issuer: name each issuer once.', null);
  return found;
}

/** A provider, or what is wrong with it as the rest of a sentence. */
function providerIn(each: unknown): SignInProvider | string {
  if (typeof each !== 'object' || each === null) return 'is not an object';
  const { code, name, issuer, clientId, clientSecret, groups, ...more } = each as Record<string, unknown>;
  if (typeof code !== 'string' || !/^[a-z][a-z0-9-]{0,30}$/u.test(code)) return 'has no code of small letters, figures and hyphens';
  if (typeof name !== 'string' || name.trim() === '' || name.length > 60) return 'has no name of up to 60 characters';
  if (typeof issuer !== 'string' || !URL.canParse(issuer)) return 'has no issuer that is an address';
  const { protocol, hostname, pathname } = new URL(issuer);
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.has(hostname))) return 'has an issuer without https';
  if (OF_MANY.test(hostname) && !OF_ONE_TENANT.test(pathname)) return 'has an issuer that is not of your organisation alone: name https://login.microsoftonline.com/, the id of your tenant, and /v2.0';
  if (typeof clientId !== 'string' || clientId === '') return 'has no clientId';
  if (typeof clientSecret !== 'string' || clientSecret === '') return 'has no clientSecret';
  const unknown = Object.keys(more)[0];
  if (unknown !== undefined) return `has "${unknown}", which nothing reads`;
  const giving = groups === undefined || groups === null ? null : groupRoles(groups);
  return typeof giving === 'string' ? giving : { code, name, issuer: new URL(issuer).href, clientId, clientSecret, groups: giving };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
