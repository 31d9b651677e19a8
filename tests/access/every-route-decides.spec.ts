import { randomUUID } from 'node:crypto';
import { Controller, Get, type INestApplication, Module, SetMetadata } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { type Express, Router } from 'express';
import { Allow, Public } from '../../api/src/platform/authorization';
import { DECISION } from '../../api/src/platform/authorization/decisions';
import { Gate } from '../../api/src/platform/authorization/gate.guard';
import { ProblemFilter } from '../../api/src/platform/problems/problem.filter';
import { Hospital } from '../support/hospital';
import { Person } from '../support/person';
import { besideTheControllers, expressRoutesOf, publicOnes, publicRoutes, type Route, routesOf, undecided } from './routes';

@Controller('bad')
class BadController {
  @Get('forgotten') forgotten(): string { return 'behind the door'; }
  @Get('reasonless') @Public('') reasonless(): string { return 'open'; }
  @Get('invented') @SetMetadata(DECISION, { allow: 'king' }) invented(): string { return 'open'; }
  @Get(['decided', 'decided-too']) @Allow('staff') decided(): string { return 'open'; }
  helper(): string { return 'no route'; }
}

@Module({ controllers: [BadController], providers: [{ provide: APP_GUARD, useClass: Gate }] })
class BadModule {}

describe('the walk over the routes', () => {
  let app: INestApplication;
  beforeAll(async () => {
    app = await NestFactory.create(BadModule, { logger: false });
    app.setGlobalPrefix('api');
    app.useGlobalFilters(new ProblemFilter());
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  it('names each handler that has not decided, decided without a reason, or for nobody', () => {
    expect(undecided(routesOf(app))).toEqual([
      'GET /api/bad/forgotten (BadController.forgotten) has decided nothing',
      'GET /api/bad/reasonless (BadController.reasonless) is public without a reason',
      'GET /api/bad/invented (BadController.invented) allows king, which nobody is',
    ]);
    expect(routesOf(app).map(({ path }) => path)).toContain('/api/bad/decided-too');
  });

  it('names a route that was registered past the controllers', () => {
    const express = app.getHttpAdapter().getInstance() as Express;
    express.get('/api/back-door', () => undefined);
    const inside = Router();
    inside.get('/cellar', () => undefined);
    express.use('/api', inside);
    expect(besideTheControllers(app)).toEqual(['GET /api/back-door belongs to no controller', 'GET /cellar belongs to no controller']);
  });

  it('is not the only guard: an undecided route lets nobody in', async () => {
    const { port } = app.getHttpServer().address() as { port: number };
    const answer = await fetch(`http://127.0.0.1:${port}/api/bad/forgotten`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('behind the door');
  });
});

describe('every route', () => {
  let hospital: Hospital;
  let routes: Route[];
  beforeAll(async () => {
    hospital = await Hospital.open();
    routes = routesOf(hospital.app);
  });
  afterAll(() => hospital.close());

  const at = (path: string): string => path.replaceAll(/:\w+/gu, () => randomUUID());
  const allowing = (role: string): Route[] => routes.filter(({ decision }) => decision && 'allow' in decision && decision.allow === role);

  it('has decided who may come in', () => {
    expect(undecided(routes)).toEqual([]);
  });

  it('belongs to a controller, and the walk has seen everything that Express answers', () => {
    expect(besideTheControllers(hospital.app)).toEqual([]);
    expect(expressRoutesOf(hospital.app).sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('that does not exist answers a plain 404, signed in or not', async () => {
    const stranger = new Person(hospital.url, randomUUID(), 'Nobody', 'nobody@test.example');
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await stranger.asks(method, '/api/entries/back/door', method === 'GET' ? undefined : {});
      expect([method, answer.status, answer.headers.get('content-type')]).toEqual([method, 404, 'application/problem+json; charset=utf-8']);
    }
  });

  it('that is public is on the list', () => {
    expect(publicOnes(routes)).toEqual(publicRoutes);
  });

  it('for directories is public only in name: without a token that works it answers 401, whoever is signed in', async () => {
    const owen = await hospital.employ('knocking', { givenName: 'Odo', familyName: 'Example', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator'] });
    const forDirectories = routes.filter(({ path }) => path.startsWith('/api/scim/'));
    expect(forDirectories.length).toBe(10);
    for (const { method, path } of forDirectories) {
      for (const authorization of ['', `Bearer ${'A'.repeat(43)}`]) {
        const answer = await owen.asks<{ status: string }>(method, at(path), method === 'GET' || method === 'DELETE' ? undefined : {}, { authorization });
        expect([method, path, answer.status, answer.json.status]).toEqual([method, path, 401, '401']);
      }
    }
  });

  it('runs in the one transaction of its request, save what is on the list and says why', () => {
    const apart = routes.filter(({ ownTransaction }) => ownTransaction !== undefined);
    expect(apart.map(({ method, path }) => `${method} ${path}`)).toEqual(['PUT /api/account/password', 'POST /api/account/proof', 'GET /api/events', 'POST /api/briefing-drafts', 'POST /api/exports', 'POST /api/packs', 'POST /api/professional-documents']);
    for (const { ownTransaction } of apart) expect(ownTransaction).toMatch(/\w+ \w+/u);
  });

  it('that asks for a proof is on the list, and refuses whoever has given none', async () => {
    const marked = routes.filter(({ proven }) => proven);
    expect(marked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/account/passkeys/challenge', 'DELETE /api/account/passkeys/:id', 'POST /api/account/second-factor/secret', 'POST /api/account/second-factor/recovery-codes', 'DELETE /api/account/second-factor',
      'PUT /api/sign-in-rule', 'POST /api/account/identities/:code', 'DELETE /api/account/identities/:code',
      'PUT /api/people/:id/grants/:role', 'DELETE /api/people/:id/grants/:role', 'POST /api/people/:id/link', 'PUT /api/people/:id/reset-request', 'POST /api/people-imports', 'POST /api/people-imports/:id/links', 'POST /api/directory-tokens',
      'PUT /api/account/closing', 'PUT /api/account/entries-erasure', 'POST /api/exports', 'POST /api/account/pack-link', 'POST /api/people/:id/pack-link',
      'POST /api/holds', 'PUT /api/holds/:id/confirmation', 'PUT /api/holds/:id/lifting', 'PUT /api/holds/:id/silence',
      'POST /api/disclosures', 'PUT /api/disclosures/:id/approval', 'PUT /api/disclosures/:id/silence', 'GET /api/disclosures/:id/items', 'PUT /api/new-leads/:id/agreement',
    ]);
    const asking = await hospital.employ('unproved', { givenName: 'Unproved', familyName: 'Example', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator', 'governance'] });
    for (const { method, path } of marked) {
      const answer = await asking.asks<{ title: string }>(method, at(path), method === 'DELETE' || method === 'GET' ? undefined : {});
      expect([method, path, answer.status, answer.json.title]).toEqual([method, path, 403, 'Show that it is you']);
    }
  });

  it('that is open before a second step is set up is on the list, and every other refuses', async () => {
    await hospital.behind.query(`UPDATE sign_in_rule SET second_factor_for = '{staff}'`);
    const marie = await hospital.employ('enrolling', { givenName: 'Marie', familyName: 'Example', jobTitle: 'Housekeeping lead', staffGroup: 'non-clinical' });
    await hospital.behind.query(`UPDATE sign_in_rule SET second_factor_for = '{}'`);
    const open = routes.filter(({ whileEnrolling }) => whileEnrolling);
    expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/sign-in', 'GET /api/account/passkeys', 'POST /api/account/passkeys/challenge', 'POST /api/account/passkeys', 'GET /api/account/proof/ways', 'POST /api/account/proof/sso/:code', 'POST /api/account/proof', 'GET /api/account/second-factor', 'POST /api/account/second-factor/secret', 'PUT /api/account/second-factor']);
    for (const { method, path, decision, whileEnrolling } of routes) {
      if (whileEnrolling || !decision || 'public' in decision) continue;
      const answer = await marie.asks<{ title: string }>(method, at(path), method === 'GET' ? undefined : {});
      expect([method, path, answer.status, answer.json.title]).toEqual([method, path, 403, 'A second step first']);
    }
  });

  it('that is not public answers 401 without a sign-in, and with one that never was', async () => {
    const stranger = new Person(hospital.url, randomUUID(), 'Nobody', 'nobody@test.example');
    for (const { method, path, decision } of routes) {
      if (!decision || 'public' in decision) continue;
      for (const cookie of ['', 'afterword=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA']) {
        const answer = await stranger.asks<{ status: number; title: string }>(method, at(path), method === 'GET' ? undefined : {}, { cookie });
        expect([method, path, answer.status]).toEqual([method, path, 401]);
        expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/u);
        expect(answer.json).toMatchObject({ status: 401, title: 'Please sign in' });
      }
    }
  });

  it('for educators answers 403 to staff, supervisors and administrators, and lets an educator in', async () => {
    const [amina, grace, owen, priya] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('owen'), await hospital.hire('priya')];
    await hospital.supervise(grace, amina);
    const forEducators = allowing('educator');
    expect([...new Set(forEducators.map(({ path }) => path))].sort()).toEqual([
      '/api/briefing-choices', '/api/briefing-drafts', '/api/briefing-drafts/:id', '/api/briefing-drafts/:id/publication', '/api/briefings/:code/retirement',
      '/api/trends/choices', '/api/trends/parts', '/api/trends/parts.csv',
    ]);
    for (const { method, path: bare } of forEducators) {
      const path = bare.startsWith('/api/trends/parts') ? `${bare}?cut=ward&code=DIG` : bare;
      const body = method === 'GET' ? undefined : {};
      for (const person of [amina, grace, owen]) {
        const answer = await person.asks(method, at(path), body);
        expect([person.givenName, path, answer.status]).toEqual([person.givenName, path, 403]);
        expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/u);
      }
      // There is no draft of that id, and nothing in the body; whoever may come in is told so.
      const { status } = await priya.asks(method, at(path), body);
      if (bare.startsWith('/api/trends') || path.endsWith('choices')) expect([path, status]).toEqual([path, 200]);
      else expect([path, [200, 400, 404, 415, 422].includes(status)]).toEqual([path, true]);
    }
  });

  it('for administrators answers 403 to staff, supervisors and educators, and lets an administrator in', async () => {
    const [tom, joyce, dan, lola] = await Promise.all([
      hospital.employ('plain', { givenName: 'Plain', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing' }),
      hospital.employ('supervising', { givenName: 'Senior', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing' }),
      hospital.employ('teaching', { givenName: 'Teacher', familyName: 'Example', jobTitle: 'Educator', staffGroup: 'nursing', roles: ['educator'] }),
      hospital.employ('looking-after', { givenName: 'Keeper', familyName: 'Example', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator'] }),
    ]);
    await hospital.supervise(joyce, tom);
    await lola.proves();
    const forAdministrators = allowing('administrator');
    expect([...new Set(forAdministrators.map(({ path }) => path))].sort()).toEqual([
      '/api/audit', '/api/audit.csv', '/api/cover/teams', '/api/cover/teams/:id', '/api/cover/teams/none', '/api/directory-tokens', '/api/directory-tokens/:id/ending',
      '/api/house', '/api/house/beginning', '/api/house/lines', '/api/house/lines/:id', '/api/house/lines/:id/closing', '/api/house/teams', '/api/house/teams/:id', '/api/house/teams/:id/closing', '/api/house/weeks', '/api/invitations', '/api/limits',
      '/api/people', '/api/people-imports', '/api/people-imports/:id/links', '/api/people-imports/preview', '/api/people-imports/template.csv', '/api/people/:id', '/api/people/:id/grants/:role', '/api/people/:id/held', '/api/people/:id/held.html', '/api/people/:id/invitation', '/api/people/:id/leaving', '/api/people/:id/link', '/api/people/:id/pack-link', '/api/people/:id/reset-request', '/api/people/:id/return',
      '/api/people/:id/supervisions', '/api/people/:id/supervisions/:supervision/ending', '/api/people/:id/suspension', '/api/people/search', '/api/people/teams',
      '/api/sign-in-rule',
      '/api/signposts', '/api/signposts/:id', '/api/signposts/:id/withdrawal', '/api/signposts/kept',
    ]);
    for (const { method, path } of forAdministrators) {
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      for (const person of [tom, joyce, dan]) expect([person.givenName, path, (await person.asks(method, at(path), body)).status]).toEqual([person.givenName, path, 403]);
      // There is nobody of that id, and nothing in the body; whoever may come in is told so.
      const { status } = await lola.asks(method, at(path), body);
      if (method === 'GET') expect([path, status]).toEqual([path, /:id(\/held(\.html)?|\/pack-link)?$/u.test(path) ? 404 : 200]);
      else expect([method, path, [200, 400, 404, 409, 412, 422, 428].includes(status) || path.endsWith('/pack-link')]).toEqual([method, path, true]);
    }
  });

  it('for governance leads answers 403 to everybody else, administrators too, and lets a lead in', async () => {
    const others = [
      await hospital.employ('ungoverning', { givenName: 'Una', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing' }),
      await hospital.employ('instructing', { givenName: 'Ines', familyName: 'Example', jobTitle: 'Educator', staffGroup: 'nursing', roles: ['educator'] }),
      await hospital.employ('administering', { givenName: 'Ada', familyName: 'Example', jobTitle: 'Administrator', staffGroup: 'non-clinical', roles: ['administrator'] }),
    ];
    const hugh = await hospital.hire('hugh');
    for (const person of [...others, hugh]) await person.proves();
    const forLeads = allowing('governance');
    expect([...new Set(forLeads.map(({ path }) => path))].sort()).toEqual([
      '/api/disclosures', '/api/disclosures/:id', '/api/disclosures/:id/approval', '/api/disclosures/:id/ending', '/api/disclosures/:id/items', '/api/disclosures/:id/items/:item',
      '/api/disclosures/:id/notice', '/api/disclosures/:id/silence',
      '/api/holds', '/api/holds/:id/confirmation', '/api/holds/:id/lifting', '/api/holds/:id/notice', '/api/holds/:id/review', '/api/holds/:id/silence', '/api/holds/authors', '/api/new-leads', '/api/new-leads/:id/agreement', '/api/new-leads/:id/refusal',
    ]);
    for (const { method, path } of forLeads) {
      const body = method === 'GET' ? undefined : {};
      for (const person of others) expect([person.givenName, path, (await person.asks(method, at(path), body)).status]).toEqual([person.givenName, path, 403]);
      expect([method, path, [200, 400, 404].includes((await hugh.asks(method, at(path), body)).status)]).toEqual([method, path, true]);
    }
  });

  it('forgets a role on the request after it was revoked', async () => {
    const priya = await hospital.employ('another-educator', { givenName: 'Pia', familyName: 'Example', jobTitle: 'Educator', staffGroup: 'nursing', roles: ['educator'] });
    const cut = '/api/trends?cut=ward';
    expect((await priya.asks('GET', cut)).status).toBe(200);
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = '2026-11-22' WHERE staff_id = $1`, [priya.id]);
    expect((await priya.asks('GET', cut)).status).toBe(403);
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [priya.id]);
    expect((await priya.asks('GET', '/api/entries')).status).toBe(401);
  });
});
