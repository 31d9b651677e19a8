import { Log } from './log';

describe('the log', () => {
  let written: string[];
  const to = { write: (text: string): boolean => written.push(text) > 0 };
  beforeEach(() => (written = []));

  it('writes what matters at once, and requests together before it', () => {
    const log = new Log('json', 'info', to);
    log.request({ status: 200 });
    log.request({ status: 201 });
    expect(written).toEqual([]);
    log.warn('The mail server took nothing.', 'Mail');
    const lines = written.join('').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ level, message, context, status }) => [level, message, context, status])).toEqual([
      ['info', 'request', 'Requests', 200], ['info', 'request', 'Requests', 201], ['warn', 'The mail server took nothing.', 'Mail', undefined],
    ]);
  });

  it('leaves out a stack and the message of an error, which may quote somebody', () => {
    const log = new Log('json', 'warn', to);
    log.error('It did not work.', 'Error: a secret sentence\n    at somewhere', 'Jobs');
    log.error(new TypeError('a secret sentence'));
    log.error({ error: 'SealBroken', code: undefined, trace: 'abc' }, 'Problems');
    expect(written.join('')).not.toContain('secret');
    expect(written.map((line) => JSON.parse(line) as Record<string, unknown>)).toMatchObject([
      { message: 'It did not work.', context: 'Jobs' }, { message: 'TypeError' }, { message: 'fault', error: 'SealBroken', trace: 'abc', context: 'Problems' },
    ]);
  });

  it('is readable on a terminal, and says nothing of requests where it was told so', () => {
    const log = new Log('terminal', 'warn', to);
    log.request({ status: 200 });
    log.log('Nest started.', 'NestFactory');
    log.error({ error: 'SealBroken', code: undefined }, 'Problems');
    log.flush();
    expect(written).toEqual([expect.stringMatching(/^\d\d:\d\d:\d\d error Problems fault error=SealBroken\n$/u)]);
  });
});
