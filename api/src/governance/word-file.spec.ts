import { limits } from '@afterword/journal';
import { inflateRawSync } from 'node:zlib';
import { wordFile } from './word-file';

const documentIn = (file: Buffer): string => {
  const name = file.indexOf('word/document.xml');
  const body = file.subarray(name + 'word/document.xml'.length);
  return inflateRawSync(body, { finishFlush: 2 }).toString('utf8');
};

describe('a file for Word', () => {
  it('keeps empty lines and tabs, and writes nothing else for them', async () => {
    const xml = documentIn(await wordFile([{ kind: 'note', text: 'one\n\n\ttwo' }], '2026-11-22'));
    expect(xml).toContain('<w:r><w:t xml:space="preserve">one</w:t><w:br/><w:br/><w:tab/><w:t xml:space="preserve">two</w:t></w:r>');
  });

  it.each([['tabs', '\t'], ['line ends', '\n'], ['blank paragraphs', '\n \n'], ['marks', '<&>'], ['spaces between line ends', `\n${' '.repeat(500)}`]])(
    'grows with the length of an answer and not faster, when it is all %s', async (_, sign) => {
      const length = async (size: number): Promise<number> => documentIn(await wordFile([{ kind: 'words', text: `a${sign.repeat(Math.floor(size / sign.length))}b` }], '2026-11-22')).length;
      const [half, whole] = [await length(limits.answer / 2), await length(limits.answer)];
      expect(whole).toBeLessThanOrEqual(half * 2);
      expect(whole).toBeLessThanOrEqual(limits.answer * 10 + 1_000);
    });
});
