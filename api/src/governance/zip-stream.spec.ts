import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { sendZip } from './zip-stream';

const DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const never = new AbortController().signal;

/** Takes everything, or nothing after so many bytes. */
function taker(most = Infinity): { to: Writable; taken: () => Buffer } {
  const pieces: Buffer[] = [];
  let size = 0;
  const to = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      size += piece.length;
      if (size < most) done();
    },
  });
  return { to, taken: () => Buffer.concat(pieces) };
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('a ZIP that is sent while it is made', () => {
  it('is whole when every file was', async () => {
    const { to, taken } = taker();
    await sendZip([{ name: 'one.txt', content: () => ['One.'] }, { name: 'two.txt', content: () => ['Two.', 'More.'] }], '2026-11-24', to, never);
    expect(taken().includes(DIRECTORY)).toBe(true);
    expect(to.writableFinished).toBe(true);
  });

  it('reads no further than its taker takes', async () => {
    const { to } = taker(1);
    const stop = new AbortController();
    let read = 0;
    let ended = false;
    function* endless(): Generator<string> {
      try {
        for (; ; read += 1) yield randomBytes(8_000).toString('base64');
      } finally {
        ended = true;
      }
    }
    const sending = sendZip([{ name: 'endless.txt', content: endless }], '2026-11-24', to, stop.signal);
    let before = -1;
    while (read === 0 || read !== before) {
      before = read;
      await turns(2_000);
    }
    // What the streams between the two hold, about a megabyte; it is the same for a journal of any length.
    expect(read).toBeLessThan(200);
    stop.abort();
    await expect(sending).rejects.toThrow(/abort/u);
    await turns(10);
    expect(ended).toBe(true);
  });

  it('breaks off without its directory when a file fails, and says why', async () => {
    const { to, taken } = taker();
    function* failing(): Generator<string> {
      yield 'Some words.';
      throw new Error('This file failed.');
    }
    await expect(sendZip([{ name: 'failing.txt', content: failing }], '2026-11-24', to, never)).rejects.toThrow('This file failed.');
    expect(to.destroyed).toBe(true);
    expect(taken().includes(DIRECTORY)).toBe(false);
  });

  it('stops reading when its taker goes away', async () => {
    const { to } = taker(1);
    let ended = false;
    function* endless(): Generator<string> {
      try {
        for (;;) yield randomBytes(8_000).toString('base64');
      } finally {
        ended = true;
      }
    }
    const sending = sendZip([{ name: 'endless.txt', content: endless }], '2026-11-24', to, never);
    await turns(200);
    to.destroy();
    await expect(sending).rejects.toThrow(/close/u);
    await turns(10);
    expect(ended).toBe(true);
  });
});
