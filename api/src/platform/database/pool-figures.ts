import type { Metrics, Sample } from '../metrics/metrics';

/** What a pool of connections tells of itself. */
export interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Shows a pool's connections to a monitor. */
export function showPool(metrics: Metrics, pool: string, of: Pool): void {
  metrics.describe('afterword_connections', 'gauge', 'Connections to a database, at work or idle, and requests that wait for one.');
  metrics.gather(() => [sample('busy', of.totalCount - of.idleCount), sample('idle', of.idleCount), sample('waited-for', of.waitingCount)]);

  function sample(state: string, value: number): Sample {
    return { name: 'afterword_connections', labels: { pool, state }, value };
  }
}
