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

  it('runs in the one transaction of its request, save what is on the list and says why', () => {
    const apart = routes.filter(({ ownTransaction }) => ownTransaction !== undefined);
    expect(apart.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/events', 'POST /api/exports', 'POST /api/professional-documents']);
    for (const { ownTransaction } of apart) expect(ownTransaction).toMatch(/\w+ \w+/u);
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
    expect(forEducators.map(({ path }) => path)).toEqual(['/api/trends', '/api/trends/parts', '/api/trends.csv']);
    for (const { method, path: bare } of forEducators) {
      const path = bare.endsWith('/parts') ? `${bare}?cut=ward&code=DIG` : bare;
      for (const person of [amina, grace, owen]) {
        const answer = await person.asks(method, at(path));
        expect([person.givenName, path, answer.status]).toEqual([person.givenName, path, 403]);
        expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/u);
      }
      expect((await priya.asks(method, at(path))).status).toBe(200);
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
    const forAdministrators = allowing('administrator');
    expect(forAdministrators.map(({ path }) => path).sort()).toEqual(['/api/cover/teams', '/api/cover/teams/:id', '/api/cover/teams/none']);
    for (const { method, path } of forAdministrators) {
      for (const person of [tom, joyce, dan]) expect([person.givenName, path, (await person.asks(method, at(path))).status]).toEqual([person.givenName, path, 403]);
      // There is no team of that id; whoever may look is told so.
      expect((await lola.asks(method, at(path))).status).toBe(path.endsWith(':id') ? 404 : 200);
    }
  });

  it('forgets a role on the request after it was revoked', async () => {
    const priya = await hospital.employ('another-educator', { givenName: 'Pia', familyName: 'Example', jobTitle: 'Educator', staffGroup: 'nursing', roles: ['educator'] });
    expect((await priya.asks('GET', '/api/trends')).status).toBe(200);
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = '2026-11-22' WHERE staff_id = $1`, [priya.id]);
    expect((await priya.asks('GET', '/api/trends')).status).toBe(403);
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [priya.id]);
    expect((await priya.asks('GET', '/api/entries')).status).toBe(401);
  });
});
