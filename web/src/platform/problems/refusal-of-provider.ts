import { Refusal, refusalOf } from './refusal';

/** Like `refusalOf`, where the API went to the sign-in of an organisation: it is the provider that is away then, and nothing of ours. */
export function refusalOfProvider(failure: unknown): Refusal {
  const refusal = refusalOf(failure);
  return refusal.status === 503 && refusal.problem ? new Refusal(503, refusal.problem.detail) : refusal;
}
