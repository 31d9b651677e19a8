import type { Answer } from './person';

/** A problem document as it reaches a browser. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly traceId?: string;
}

/**
 * Checks that an answer is a whole problem document of this status that points at exactly these fields, and holds none of
 * the words that were sent.
 */
export function expectProblem(answer: Answer<unknown>, status: number, pointers: readonly string[] = [], privateWords: readonly string[] = []): ProblemBody {
  expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
    status,
    type: expect.stringMatching(/^application\/problem\+json(; charset=utf-8)?$/u) as string,
  });
  const problem = answer.json as ProblemBody;
  expect(problem).toMatchObject({ type: 'about:blank', status, title: expect.stringMatching(/\S/u) as string, detail: expect.stringMatching(/\S/u) as string });
  expect((problem.errors ?? []).map(({ pointer }) => pointer)).toEqual(pointers);
  for (const { detail } of problem.errors ?? []) expect(detail).toMatch(/\S/u);
  for (const word of privateWords) expect(answer.body).not.toContain(word);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return problem;
}
