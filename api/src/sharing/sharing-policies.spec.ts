import { permittedOnThread } from './comment.policy';
import { permittedOnShare, type ShareFacts } from './share.policy';

const share = (withdrawnOn: string | null = null): ShareFacts => ({ authorId: 'amina', readerId: 'grace', withdrawnOn });
const onShare = (id: string, facts: ShareFacts): string[] => [...permittedOnShare({ id }, facts)];
const onThread = (id: string, withdrawnOn: string | null, resolvedOn: string | null): string[] => [...permittedOnThread({ id }, { ...share(withdrawnOn), resolvedOn })];
const DAY = '2026-11-22';

describe('a share', () => {
  it('is read, withdrawn and commented on by its author while it lasts, and read afterwards', () => {
    expect(onShare('amina', share())).toEqual(['read', 'withdraw', 'comment']);
    expect(onShare('amina', share(DAY))).toEqual(['read']);
  });

  it('is read and commented on by its reader while it lasts, and gone afterwards', () => {
    expect(onShare('grace', share())).toEqual(['read', 'comment']);
    expect(onShare('grace', share(DAY))).toEqual([]);
  });

  it('is nobody else\'s', () => {
    for (const other of ['tom', '']) for (const withdrawnOn of [null, DAY]) expect(onShare(other, share(withdrawnOn))).toEqual([]);
  });
});

describe('a thread', () => {
  it('is answered by both while the share lasts, and put away or opened again by the author', () => {
    expect(onThread('amina', null, null)).toEqual(['read', 'answer', 'resolve']);
    expect(onThread('amina', null, DAY)).toEqual(['read', 'answer', 'reopen']);
    for (const resolvedOn of [null, DAY]) expect(onThread('grace', null, resolvedOn)).toEqual(['read', 'answer']);
  });

  it('stays with the author after withdrawal, without answers', () => {
    expect(onThread('amina', DAY, null)).toEqual(['read', 'resolve']);
    expect(onThread('amina', DAY, DAY)).toEqual(['read', 'reopen']);
    expect(onThread('grace', DAY, null)).toEqual([]);
  });

  it('is nobody else\'s', () => {
    for (const withdrawnOn of [null, DAY]) expect(onThread('tom', withdrawnOn, null)).toEqual([]);
  });
});
