import { DatabaseRole } from './app-role';
import { type Scene, setScene } from './scene';
import { statements } from './statements';
import { permitted, personas, type Persona, truth, type TruthRow } from './truth-table';
import { databaseFaults, judged, policyFaults } from './walls';

const cases = truth.flatMap((row) => personas.map((persona) => ({ row, persona, name: sentence(row, persona) })));

describe('the truth table', () => {
  let scene: Scene;
  let database: DatabaseRole;
  beforeAll(async () => {
    scene = await setScene();
    database = new DatabaseRole(scene.hospital);
  });
  afterAll(async () => {
    await database.close();
    await scene.hospital.close();
  });

  it('names every action that a statement exists for, and a statement for every action', () => {
    for (const row of truth) {
      const named = new Set(Object.values(row.permits).flat());
      for (const action of named) expect(Object.keys(statements[row.resource])).toContain(action);
    }
    for (const [resource, ways] of Object.entries(statements)) {
      const permittedSomewhere = new Set(truth.filter((row) => row.resource === resource).flatMap((row) => Object.values(row.permits).flat()));
      expect([...permittedSomewhere].sort()).toEqual(expect.arrayContaining(Object.keys(ways).filter((action) => isReachable(resource, action))));
    }
  });

  describe('as the policies say it', () => {
    it.each(cases.filter(({ row }) => judged.includes(row.resource)))('$name', async ({ row, persona }) => {
      expect(await policyFaults(scene, row, persona)).toEqual([]);
    });
  });

  describe('as PostgreSQL says it to the application role', () => {
    it.each(cases)('$name', async ({ row, persona }) => {
      expect(await databaseFaults(database, scene, row, persona)).toEqual([]);
    });
  });
});

/** What one state of a thing lacks and another has, so that no row of the first permits it. */
const UNREACHABLE: readonly (readonly [resource: string, action: string])[] = [
  ['open thread', 'reopen'],
  ['resolved thread', 'resolve'],
  ['ended supervision', 'remember its key'],
  ['restorative promises', 'promise'],
  ['restorative concern notes', 'note'],
  ['open commitment', 'reopen'],
  ['closed commitment', 'revise'],
  ['closed commitment', 'reword'],
  ['closed commitment', 'close'],
  ['agreed agreement', 'answer'],
  ['agreement of an ended supervision', 'draft'],
  ['agreement of an ended supervision', 'answer'],
  ['group supervision before the end', 'record'],
];

function isReachable(resource: string, action: string): boolean {
  return !UNREACHABLE.some(([one, other]) => one === resource && other === action);
}

function sentence(row: TruthRow, persona: Persona): string {
  const may = permitted(row, persona);
  return `${persona} may ${may.length > 0 ? may.join(', ') : 'do nothing'}: ${row.resource}, ${row.state}`;
}
