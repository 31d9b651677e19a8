import { Refusal } from './refusal';

/** How many of a kind a process makes at once, and what somebody is told who has to wait. */
export interface PlacesAllowed {
  readonly atOnce: number;
  readonly retrySeconds: number;
  readonly words: string;
}

/** Room for what costs more than other requests: one at a time for each person, and a few for all of them. */
export class Places {
  private readonly taken = new Set<string>();

  constructor(private readonly allowed: PlacesAllowed) {}

  /** Makes it in a place that is taken before anything else and given back however it ends. Throws a 429 when there is none. */
  async within<Made>(personId: string, make: () => Promise<Made>): Promise<Made> {
    const { atOnce, retrySeconds, words } = this.allowed;
    if (this.taken.has(personId) || this.taken.size >= atOnce) throw new Refusal(429, 'Please wait a little', words, { headers: { 'Retry-After': String(retrySeconds) } });
    this.taken.add(personId);
    try {
      return await make();
    } finally {
      this.taken.delete(personId);
    }
  }
}
