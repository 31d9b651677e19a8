import { Id } from './id.pipe';
import { Malformed, NotFound } from './refusal';
import { revisionIn } from './revision';

describe('the revision in If-Match', () => {
  it.each([['"1"', 1], ['W/"7"', 7], [' "42" ', 42], ['"999999999"', 999_999_999], ['"0"', 0]])('of %s is %d', (header, revision) => {
    expect(revisionIn(header)).toBe(revision);
  });

  it('is none without the header', () => {
    expect(revisionIn(undefined)).toBeNull();
  });

  it.each(['', '1', '"', '""', '"x"', '*', '"1", "2"', '"-1"', '"1.5"', '"1e3"', '"1000000000"', 'w/"1"', '"١"'])('of %j is refused', (header) => {
    expect(() => revisionIn(header)).toThrow(Malformed);
  });
});

describe('an id in an address', () => {
  const id = '375d739f-a0a5-4186-b78e-e2f8a3daf454';
  const pipe = new Id();

  it('is taken in small letters, however it is written', () => {
    expect(pipe.transform(id)).toBe(id);
    expect(pipe.transform(id.toUpperCase())).toBe(id);
  });

  it.each(['', 'x', `${id} `, `${id}\n`, `{${id}}`, id.replaceAll('-', ''), `${id}'`, id.replace('3', 'g')])('that is none (%j) names nothing', (wrong) => {
    expect(() => pipe.transform(wrong)).toThrow(NotFound);
  });
});
