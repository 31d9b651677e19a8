import type { Client } from 'pg';
import { cloneDatabases, connect, type Databases } from '../support/databases';
import { definers, keyDefiners, unprotected } from './catalogue/exemptions';
import { dateFaults, saidByTheApplication } from './catalogue/dates';
import { functionFaults, policyCatalogueFaults } from './catalogue/policies';
import { keyRights, mainRights, publicFaults, rightFaults } from './catalogue/rights';
import { roleFaults } from './catalogue/roles';
import { saidToFunctionFaults, saidToFunctions } from './catalogue/said-to-functions';
import { nameFaults, tableFaults } from './catalogue/tables';

describe('the catalogue', () => {
  let databases: Databases;
  let main: Client;
  let keys: Client;
  beforeAll(async () => {
    databases = await cloneDatabases();
    main = await connect(databases.mainUrl);
    keys = await connect(databases.keysUrl);
  });
  afterAll(async () => {
    await main.end();
    await keys.end();
    await databases.drop();
  });

  it('has forced row level security on every table that is not exempt for a reason', async () => {
    expect(await tableFaults(main)).toEqual([]);
    for (const reason of [...Object.values(unprotected), ...Object.values(definers)]) expect(reason).toMatch(/\w+ \w+/u);
  });

  it('has policies that each explain themselves, check what is written and ask who asks', async () => {
    expect(await policyCatalogueFaults(main)).toEqual([]);
  });

  it('has no function with its owner’s rights but the known ones, each with a fixed search path and closed to everyone', async () => {
    expect(await functionFaults(main)).toEqual([]);
    expect(await functionFaults(keys, keyDefiners)).toEqual([]);
  });

  it('has roles that own nothing, pass no wall and belong to nothing', async () => {
    expect(await roleFaults(main)).toEqual([]);
  });

  it('gives each role exactly its rights in the main database', async () => {
    expect(await rightFaults(main, mainRights)).toEqual([]);
  });

  it('dates what the application writes, save the days that somebody chooses', async () => {
    expect(await dateFaults(main)).toEqual([]);
    for (const reason of Object.values(saidByTheApplication)) expect(reason).toMatch(/\w+ \w+/u);
  });

  it('tells no function of the database what day it is, and other days and moments for a reason each', async () => {
    expect(await saidToFunctionFaults(main)).toEqual([]);
    for (const reason of Object.values(saidToFunctions)) expect(reason).toMatch(/\w+ \w+/u);
  });

  it('gives the key store to the keys role alone, and to the backup for reading', async () => {
    expect(await rightFaults(keys, keyRights)).toEqual([]);
  });

  it('grants nothing to everyone', async () => {
    expect([...(await publicFaults(main)), ...(await publicFaults(keys))]).toEqual([]);
  });

  it('has constraints and indexes that were named', async () => {
    expect([...(await nameFaults(main)), ...(await nameFaults(keys))]).toEqual([]);
  });
});
