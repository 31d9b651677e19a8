import { DatabaseRole } from './app-role';
import { type Scene, setScene } from './scene';
import { statements } from './statements';
import { permitted, personas, type Persona, truth, type TruthRow } from './truth-table';
import { databaseFaults, judged, policyFaults } from './walls';

const cases = truth.flatMap((row) => personas.map((persona) => ({ row, persona, name: sentence(row, persona) })));

describe('the truth table', () => {
  let scene: Scene;
  let database: DatabaseRole;
  let trends: DatabaseRole;
  beforeAll(async () => {
    scene = await setScene();
    database = new DatabaseRole(scene.hospital);
    trends = new DatabaseRole(scene.hospital, 'afterword_trends');
  });
  afterAll(async () => {
    await database.close();
    await trends.close();
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

  describe('as PostgreSQL says it to the application role, and of figures to the trends reader', () => {
    it.each(cases)('$name', async ({ row, persona }) => {
      expect(await databaseFaults(row.resource === 'figures of parts' ? trends : database, scene, row, persona)).toEqual([]);
    });
  });
});

/** What one state of a thing lacks and another has, so that no row of the first permits it. */
const UNREACHABLE: readonly (readonly [resource: string, action: string])[] = [
  ['briefing', 'bring-back'], ['retired briefing', 'retire'],
  ['open thread', 'reopen'],
  ['ward', 'reopen'], ['closed ward', 'close'], ['service line', 'reopen'], ['old signpost', 'change'], ['old signpost', 'take-down'],
  ['resolved thread', 'resolve'], ['ended directory token', 'end'],
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
  ['legal hold', 'confirm'], ['legal hold', 'renew-silence'], ['legal hold', 'tell'], ['silent hold', 'review'],
  ...['approve', 'renew-silence', 'tell'].map((action) => ['open disclosure', action] as const), ...['open', 'renew-silence', 'tell'].map((action) => ['asked disclosure', action] as const),
  ['silent disclosure', 'approve'], ...['approve', 'open', 'end', 'renew-silence', 'tell'].map((action) => ['ended disclosure', action] as const),
  // The house has leads. The author is in, works here and has no grant; what needs somebody else is refused everyone.
  ...['unsuspend', 'bring-back', 'invite', 'make-reset-link', 'revoke-educator', 'revoke-administrator', 'grant-governance', 'revoke-governance'].map((action) => ['person of the house', action] as const),
];

function isReachable(resource: string, action: string): boolean {
  return !UNREACHABLE.some(([one, other]) => one === resource && other === action);
}

function sentence(row: TruthRow, persona: Persona): string {
  const may = permitted(row, persona);
  return `${persona} may ${may.length > 0 ? may.join(', ') : 'do nothing'}: ${row.resource}, ${row.state}`;
}
