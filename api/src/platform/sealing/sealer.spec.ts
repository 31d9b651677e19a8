import { randomBytes } from 'node:crypto';
import { Clock } from '../clock/clock';
import { SealBroken } from './jwe';
import { type KeyOwner, KeyStore, type WrappedKey } from './key-store';
import { MasterKey } from './master-key';
import { Sealer } from './sealer';

class Memory extends KeyStore {
  readonly keys = new Map<string, WrappedKey>();
  readonly former = new Map<string, WrappedKey>();
  asked = 0;

  async find(_owner: KeyOwner, ownerId: string): Promise<WrappedKey | null> {
    this.asked += 1;
    return this.keys.get(ownerId) ?? null;
  }
  async keep(_owner: KeyOwner, key: WrappedKey): Promise<WrappedKey> {
    const kept = this.keys.get(key.ownerId) ?? key;
    this.keys.set(key.ownerId, kept);
    return kept;
  }
  async destroyAuthorKey(authorId: string): Promise<string | null> {
    const key = this.keys.get(authorId);
    this.keys.delete(authorId);
    return key?.id ?? null;
  }
  async findById(authorId: string, keyId: string): Promise<WrappedKey | null> {
    return [this.keys.get(authorId), this.former.get(keyId)].find((key) => key?.id === keyId) ?? null;
  }
  async putAway(authorId: string, keyId: string): Promise<void> {
    const key = this.keys.get(authorId);
    if (key?.id !== keyId) return;
    this.former.set(keyId, key);
    this.keys.delete(authorId);
  }
  async destroyFormerKey(_authorId: string, keyId: string): Promise<void> {
    this.former.delete(keyId);
  }
  async missing(): Promise<readonly string[]> {
    return [];
  }
  async masterFor(master: MasterKey): Promise<MasterKey> {
    return master;
  }
  async isAt(): Promise<boolean> {
    return true;
  }
  async close(): Promise<void> {}
}

class Minutes extends Clock {
  passed = 0;
  override now(): Date {
    return new Date(Date.UTC(2026, 10, 22) + this.passed * 60_000);
  }
}

const neverWritten = (): Promise<boolean> => Promise.resolve(false);

describe('the sealer', () => {
  const place = { entry: 'one', field: 'body', revision: 1 };
  let store: Memory;
  let clock: Minutes;
  let sealer: Sealer;
  const another = (): Sealer => new Sealer(store, master, clock);
  const master = new MasterKey(randomBytes(32));
  beforeEach(() => {
    store = new Memory();
    clock = new Minutes();
    sealer = another();
  });

  it('seals and opens values of one author, in another process too', async () => {
    const sealed = (await sealer.keyForWriting('amina', neverWritten)).seal(place, { words: ['naïve', null, 3] });
    expect((await another().keyOf('amina')).open(place, sealed)).toEqual({ words: ['naïve', null, 3] });
  });

  it("opens nobody's text with another author's key", async () => {
    const sealed = (await sealer.keyForWriting('amina', neverWritten)).seal(place, 'x');
    const toms = await sealer.keyForWriting('tom', neverWritten);
    expect(() => toms.open(place, sealed)).toThrow(SealBroken);
  });

  it('has no key for someone who never wrote', async () => {
    await expect(sealer.keyOf('nobody')).rejects.toThrow(SealBroken);
    expect(store.keys.size).toBe(0);
  });

  it('makes one key when two first writes come at once, here or in two processes', async () => {
    const keys = await Promise.all([sealer.keyForWriting('amina', neverWritten), sealer.keyForWriting('amina', neverWritten), another().keyForWriting('amina', neverWritten)]);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
    const sealed = keys[0]?.seal(place, 'said') ?? '';
    for (const key of keys) expect(key.open(place, sealed)).toBe('said');
  });

  it('takes the key of a first writing that came in between, looked for and not yet there', async () => {
    const other = another();
    const key = await sealer.keyForWriting('amina', async () => {
      await other.keyForWriting('amina', neverWritten);
      return true;
    });
    expect(key.id).toBe(store.keys.get('amina')?.id);
  });

  it('remembers a key for five minutes by the clock and no longer', async () => {
    await sealer.keyForWriting('amina', neverWritten);
    const asked = store.asked;
    clock.passed = 4.99;
    await sealer.keyOf('amina');
    expect(store.asked).toBe(asked);
    clock.passed = 5;
    await sealer.keyOf('amina');
    expect(store.asked).toBe(asked + 1);
  });

  it('forgets, so that an erased key ends within those minutes', async () => {
    await sealer.keyForWriting('amina', neverWritten);
    store.keys.clear();
    clock.passed = 5;
    await expect(sealer.keyOf('amina')).rejects.toThrow(SealBroken);
  });

  it('opens what was sealed under a key that was put away, and seals under another; neither for somebody else', async () => {
    const old = await sealer.keyForWriting('amina', neverWritten);
    const sealed = old.seal(place, 'before');
    await store.putAway('amina', old.id);
    sealer.forget('amina');
    const next = await sealer.keyForWriting('amina', neverWritten);
    expect(next.id).not.toBe(old.id);
    expect((await sealer.keyThatSealed('amina', sealed)).open(place, sealed)).toBe('before');
    expect(await sealer.keyThatSealed('amina', next.seal(place, 'since'))).toBe(next);
    await expect(sealer.keyThatSealed('tom', sealed)).rejects.toThrow(SealBroken);
    await expect(sealer.keyThatSealed('amina', 'no seal')).rejects.toThrow(SealBroken);
    await store.destroyFormerKey('amina', old.id);
    await expect(sealer.keyThatSealed('amina', sealed)).rejects.toThrow(SealBroken);
  });

  it('does not take a key that the store was made to hold for someone else', async () => {
    await sealer.keyForWriting('amina', neverWritten);
    const aminas = store.keys.get('amina');
    if (aminas) store.keys.set('tom', { ...aminas, ownerId: 'tom' });
    await expect(another().keyOf('tom')).rejects.toThrow(SealBroken);
    await expect(another().keyForWriting('tom', neverWritten)).rejects.toThrow(SealBroken);
  });

  it('keeps five thousand keys at most, and still finds the first', async () => {
    for (let n = 0; n < 5_001; n += 1) await sealer.keyForWriting(`author ${n}`, neverWritten);
    const asked = store.asked;
    await sealer.keyOf('author 5000');
    expect(store.asked).toBe(asked);
    await sealer.keyOf('author 0');
    expect(store.asked).toBe(asked + 1);
  });

  it('makes no second key for somebody who has written before: it would part them from their own words', async () => {
    await expect(another().keyForWriting('somebody whose key is lost', () => Promise.resolve(true))).rejects.toThrow(SealBroken);
  });
});
