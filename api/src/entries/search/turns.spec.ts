import { AFewAtATime, OneAtATime, Superseded } from './turns';

/** Work that ends when it is told to. */
function work(log: string[], name: string): { run: () => Promise<string>; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { run: () => (log.push(name), promise), end: () => resolve(name) };
}
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('one at a time', () => {
  it('lets the newest of those that wait go next, and says so to the others', async () => {
    const [log, line]: [string[], OneAtATime] = [[], new OneAtATime()];
    const [first, second, third] = [work(log, 'first'), work(log, 'second'), work(log, 'third')];
    const answers = [line.run('amina', first.run), line.run('amina', second.run), line.run('amina', third.run)];
    await expect(answers[1]).rejects.toThrow(Superseded);
    expect(log).toEqual(['first']);
    first.end();
    await expect(answers[0]).resolves.toBe('first');
    await soon();
    expect(log).toEqual(['first', 'third']);
    third.end();
    await expect(answers[2]).resolves.toBe('third');
  });

  it('keeps nobody waiting for somebody else, nor after a failure', async () => {
    const [log, line]: [string[], OneAtATime] = [[], new OneAtATime()];
    const first = work(log, 'first');
    const running = line.run('amina', first.run);
    await expect(line.run('tom', async () => 'tom')).resolves.toBe('tom');
    first.end();
    await running;
    await expect(line.run('amina', () => Promise.reject(new TypeError()))).rejects.toThrow(TypeError);
    await expect(line.run('amina', async () => 'again')).resolves.toBe('again');
  });
});

describe('a few at a time', () => {
  it('lets the others wait in their order', async () => {
    const [log, few]: [string[], AFewAtATime] = [[], new AFewAtATime(2)];
    const works = ['a', 'b', 'c', 'd'].map((name) => work(log, name));
    const answers = works.map(({ run }) => few.run(run));
    await soon();
    expect(log).toEqual(['a', 'b']);
    works[1]?.end();
    await answers[1];
    await soon();
    expect(log).toEqual(['a', 'b', 'c']);
    for (const { end } of works) end();
    await expect(answers[3]).resolves.toBe('d');
  });
});
