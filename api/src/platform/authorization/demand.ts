import { NotPermitted } from '../problems';

/** Throws 403 unless the policy permits this on a row that its asker can see. */
export function demand<Action extends string>(permitted: ReadonlySet<Action>, action: Action): void {
  if (!permitted.has(action)) throw new NotPermitted();
}
