import { PASSWORD, Hospital } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';
import { Person } from '../../support/person';
import { expectProblem, type ProblemBody } from '../../support/problem';

const WORDS = ['Marmalade on the windowsill', 'a title nobody knows', 'An answer in confidence'];

describe('what nobody expected', () => {
  let hospital: Hospital;
  let product: OwnProcess;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    const { id, givenName, email } = await hospital.hire('amina');
    product = await OwnProcess.start(hospital.databases.mainUrl, hospital.databases.keysUrl);
    amina = new Person(product.url, id, givenName, email);
    await amina.signsIn(PASSWORD);
  });
  afterAll(async () => {
    await product.stop();
    await hospital.close();
  });
  /** The log line of a refusal; the log is written after the answer has left. */
  const logged = async ({ traceId }: ProblemBody): Promise<string> => {
    expect(traceId).toMatch(/^[0-9a-f]{32}$/u);
    for (let tries = 0; tries < 100; tries += 1) {
      const line = product.output.split('\n').find((each) => each.includes(traceId ?? ''));
      if (line) return line;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('No line of the log names the trace.');
  };

  it('an altered row is answered by generic words, and logged with a trace and without a word', async () => {
    const entry = await amina.writes(WORDS[0] ?? '', { title: WORDS[1] ?? '' });
    await hospital.behind.query(`UPDATE entry SET body = overlay(body PLACING 'AAAA' FROM length(body) - 10) WHERE id = $1`, [entry.id]);
    const problem = expectProblem(await amina.asks('GET', `/api/entries/${entry.id}`), 500, [], WORDS);
    expect(problem.detail).toBe('This did not work, and it is not your fault. Please try again.');
    const line = await logged(problem);
    expect(JSON.parse(line)).toMatchObject({ level: 'error', context: 'Problems', message: 'fault', error: 'SealBroken', trace: problem.traceId });
    for (const hidden of [...WORDS, entry.id, amina.id, amina.email]) expect(line).not.toContain(hidden);
    await hospital.behind.query('DELETE FROM entry WHERE id = $1', [entry.id]);
  });

  it('a statement that fails inside the database is logged by its code alone, though its message quotes the row', async () => {
    await hospital.behind.query(`ALTER TABLE entry ADD CONSTRAINT test_trap CHECK (revision < 1)`);
    const answer = await amina.asks('PUT', '/api/entries/6f9619ff-8b86-4d01-b42d-00cf4fc964ff', { model: 'plain', sections: [{ section: 'text', text: WORDS[2] }] });
    await hospital.behind.query('ALTER TABLE entry DROP CONSTRAINT test_trap');
    const problem = expectProblem(answer, 500, [], [...WORDS, 'test_trap', 'entry']);
    const line = await logged(problem);
    expect(JSON.parse(line)).toMatchObject({ code: '23514', trace: problem.traceId });
    for (const hidden of [...WORDS, '6f9619ff', amina.id, 'eyJ', 'test_trap']) expect(line).not.toContain(hidden);
  });

  it('everything it ever said holds no word and names nobody', async () => {
    await amina.asks('PUT', `/api/entries/x`, { text: WORDS[0] });
    await amina.asks('PUT', `/api/entries/x`, `{"broken": "${WORDS[1]}`);
    for (const hidden of [...WORDS, amina.id, amina.email, PASSWORD]) expect(product.output).not.toContain(hidden);
  });
});
