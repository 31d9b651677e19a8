import 'reflect-metadata';
import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { DECISION, type Decision, PROVEN, WHILE_ENROLLING } from '../../api/src/platform/authorization/decisions';
import { OWN_TRANSACTION } from '../../api/src/platform/database/transaction.interceptor';

/** One handler as Nest knows it. */
export interface Route {
  readonly method: string;
  /** As in the controller's decorators, below the global prefix. */
  readonly path: string;
  readonly handler: string;
  readonly decision: Decision | undefined;
  /** why it does without the one transaction of a request */
  readonly ownTransaction: string | undefined;
  /** it asks for a proof of the last minutes */
  readonly proven: boolean;
  /** it is open to whoever has to set up a second step first */
  readonly whileEnrolling: boolean;
}

const ROLES: readonly unknown[] = ['staff', 'supervisor', 'educator', 'administrator', 'governance'];

/** The addresses that answer people who are not signed in. Each says why in its own decorator. */
export const publicRoutes: readonly string[] = ['DELETE /api/scim/v2/Users/:id', 'DELETE /api/sign-in', 'GET /api/health', 'GET /api/openapi.json', 'GET /api/readiness', 'GET /api/scim/v2/Groups', 'GET /api/scim/v2/ResourceTypes', 'GET /api/scim/v2/Schemas', 'GET /api/scim/v2/ServiceProviderConfig', 'GET /api/scim/v2/Users', 'GET /api/scim/v2/Users/:id', 'GET /api/sign-in/sso', 'GET /api/sign-in/sso/:code/callback', 'PATCH /api/scim/v2/Users/:id', 'POST /api/erasure-receipts', 'POST /api/one-time-links/first-administrator', 'POST /api/one-time-links/reading',
  'POST /api/one-time-links/sso-arrival', 'POST /api/one-time-links/sso/:code', 'POST /api/one-time-links/use', 'POST /api/packs', 'POST /api/packs/reading', 'POST /api/scim/v2/Users', 'POST /api/sign-in', 'POST /api/sign-in/passkey', 'POST /api/sign-in/passkey-challenge', 'POST /api/sign-in/sso-arrival', 'POST /api/sign-in/sso/:code', 'POST /api/unsubscriptions', 'PUT /api/scim/v2/Users/:id'];

/** Every handler of every controller. */
export function routesOf(app: INestApplication): Route[] {
  const scanner = new MetadataScanner();
  return [...app.get(ModulesContainer, { strict: false }).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) => {
      const controller = metatype as Type<Record<string, unknown>>;
      return scanner.getAllMethodNames(controller.prototype).flatMap((name) => routesIn(controller, name));
    }),
  );
}

function routesIn(controller: Type<Record<string, unknown>>, name: string): Route[] {
  const handler = controller.prototype[name] as object;
  const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
  if (method === undefined) return [];
  const paths = [Reflect.getMetadata('path', handler) as string | string[]].flat();
  const below = [Reflect.getMetadata('path', controller) as string | string[]].flat();
  const decision = Reflect.getMetadata(DECISION, handler) as Decision | undefined;
  const ownTransaction = Reflect.getMetadata(OWN_TRANSACTION, handler) as string | undefined;
  const marked = (mark: string): boolean => Reflect.getMetadata(mark, handler) === true;
  const [proven, whileEnrolling] = [marked(PROVEN), marked(WHILE_ENROLLING)];
  return below.flatMap((base) =>
    paths.map((path) => ({ method: RequestMethod[method], path: joined(base, path), handler: `${controller.name}.${name}`, decision, ownTransaction, proven, whileEnrolling })),
  );
}

function joined(...parts: string[]): string {
  return `/api/${parts.flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
}

/** Handlers that have not decided who may come in, or whose decision means nothing. */
export function undecided(routes: readonly Route[]): string[] {
  if (routes.length === 0) return ['no route was found at all'];
  return routes.flatMap(({ method, path, handler, decision }) => {
    const name = `${method} ${path} (${handler})`;
    if (!decision) return [`${name} has decided nothing`];
    if ('public' in decision) return /\w+ \w+/u.test(decision.public) ? [] : [`${name} is public without a reason`];
    return ROLES.includes(decision.allow) ? [] : [`${name} allows ${String(decision.allow)}, which nobody is`];
  });
}

/** The routes that have decided to be public. */
export function publicOnes(routes: readonly Route[]): string[] {
  return routes.filter(({ decision }) => decision && 'public' in decision).map(({ method, path }) => `${method} ${path}`).sort();
}

// Nest's own answer to whatever no controller takes: 404.
const NO_SUCH_ROUTE = '_ALL *path';

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** What Express answers, whoever registered it: `GET /api/entries/:id`. */
export function expressRoutesOf(app: INestApplication): string[] {
  const express = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return routesAmong(express.router.stack).filter((route) => route !== NO_SUCH_ROUTE);
}

function routesAmong(layers: readonly Layer[]): string[] {
  return layers.flatMap(({ route, handle }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : routesAmong(handle?.stack ?? []),
  );
}

/** Routes that were registered past the controllers, where no gate stands. */
export function besideTheControllers(app: INestApplication): string[] {
  const known = new Set(routesOf(app).map(({ method, path }) => `${method} ${path}`));
  return expressRoutesOf(app).filter((route) => !known.has(route)).map((route) => `${route} belongs to no controller`);
}
