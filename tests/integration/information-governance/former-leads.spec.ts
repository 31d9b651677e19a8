import { randomUUID } from 'node:crypto';
import type { DisclosureResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const DAY = '2026-11-22';

describe('a disclosure of which one of the two is a lead no more', () => {
  let hospital: Hospital;
  let [amina, ivy, hugh]: Person[] = [];
  let entry: { readonly id: string };
  beforeEach(async () => {
    hospital = await Hospital.open();
    [amina, ivy, hugh] = [await hospital.hire('amina'), await hospital.hire('ivy'), await hospital.hire('hugh')];
    await hospital.behind.query(`UPDATE role_grant SET granted_on = '2026-01-01'`);
    entry = await amina.writes('I said in a minute and it was ten.');
  });
  afterEach(() => hospital.close());

  const asks = async (): Promise<string> => {
    const id = randomUUID();
    await ivy!.proves();
    const body = { id, authorId: amina!.id, covers: 'entries', fields: ['words'], fromDay: DAY, untilDay: DAY, days: 14, reason: 'court-order', reference: 'HC-2026-004417', silence: null };
    expect((await ivy!.asks('POST', '/api/disclosures', body)).status).toBe(201);
    return id;
  };
  const approved = async (): Promise<string> => {
    const id = await asks();
    await hugh!.proves();
    expect((await hugh!.asks('PUT', `/api/disclosures/${id}/approval`)).status).toBe(200);
    return id;
  };
  const revoke = (former: Person): Promise<unknown> => hospital.behind.query(`UPDATE role_grant SET revoked_on = $2 WHERE staff_id = $1 AND revoked_on IS NULL`, [former.id, DAY]);
  const give = (former: Person, day = DAY): Promise<unknown> => hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'governance', $2)`, [former.id, day]);
  const suspend = (former: Person): Promise<unknown> => hospital.behind.query('UPDATE staff_member SET suspended_on = $2 WHERE id = $1', [former.id, DAY]);
  const letIn = async (former: Person): Promise<void> => {
    await hospital.behind.query('UPDATE staff_member SET suspended_on = NULL WHERE id = $1', [former.id]);
    await former.signsIn(PASSWORD);
    await former.proves();
  };
  const asItWas = async (former: Person): Promise<void> => {
    await hospital.behind.query('DELETE FROM role_grant WHERE staff_id = $1', [former.id]);
    await give(former, '2026-01-01');
  };
  const copies = async (id: string): Promise<number> => (await hospital.behind.query('SELECT FROM disclosed_entry WHERE disclosure_id = $1', [id])).rowCount ?? 0;
  const seen = async (id: string): Promise<DisclosureResponse> => (await ivy!.asks<DisclosureResponse>('GET', `/api/disclosures/${id}`)).json;

  it.each([
    ['lost the role', revoke, give],
    ['was suspended', suspend, letIn],
  ] as const)('is over, also when whoever %s is one again, and so is what they asked for', async (_, away, back) => {
    for (const former of [ivy!, hugh!]) {
      const open = await approved();
      const request = await asks();
      expect(await copies(open)).toBe(1);
      await away(former);
      expect(await copies(open)).toBe(0);
      await back(former);
      expectProblem(await ivy!.asks('GET', `/api/disclosures/${open}/items/${entry.id}`), 403);
      expect(await seen(open)).toMatchObject({ over: true, endedBy: null });
      expect((await seen(request)).over).toBe(former === ivy);
      await asItWas(former);
    }
  });

  it('is open to nobody for the functions of the database, which go by the roles that counted at the approval', async () => {
    await hospital.behind.query('ALTER TABLE role_grant DISABLE TRIGGER role_grant_ends_disclosures');
    for (const former of [ivy!, hugh!]) {
      const id = await approved();
      const rows = async (): Promise<number | null> => {
        await hospital.behind.query(`SET ROLE afterword_app; SET app.staff_id = '${ivy!.id}'`);
        const { rowCount } = await hospital.behind.query(`SELECT FROM app.open_disclosed($1, $2, now())`, [id, entry.id]);
        await hospital.behind.query('RESET ROLE; RESET app.staff_id');
        return rowCount;
      };
      expect(await rows()).toBe(1);
      await revoke(former);
      await give(former);
      expect(await rows()).toBe(0);
      await asItWas(former);
    }
  });
});
