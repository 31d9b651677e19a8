import { Injectable } from '@nestjs/common';

export type Labels = Readonly<Record<string, string>>;

/** One figure at the moment of asking. */
export interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

interface Histogram {
  readonly name: string;
  readonly labels: Labels;
  readonly bounds: readonly number[];
  readonly below: number[];
  sum: number;
  count: number;
}

/** Figures about this process in the text form of Prometheus (0.0.4). No label names a person or an id. */
@Injectable()
export class Metrics {
  private readonly about = new Map<string, { kind: string; words: string }>();
  private readonly counters = new Map<string, { name: string; labels: Labels; value: number }>();
  private readonly histograms = new Map<string, Histogram>();
  private readonly sources: (() => readonly Sample[] | Promise<readonly Sample[]>)[] = [];

  describe(name: string, kind: 'counter' | 'gauge' | 'histogram', words: string): void {
    this.about.set(name, { kind, words });
  }

  count(name: string, labels: Labels, by = 1): void {
    const key = keyOf(name, labels);
    const counter = this.counters.get(key);
    if (counter) counter.value += by;
    else this.counters.set(key, { name, labels, value: by });
  }

  /** Adds a measurement in seconds; the bounds are those of its first. */
  observe(name: string, labels: Labels, seconds: number, bounds: readonly number[]): void {
    const key = keyOf(name, labels);
    let histogram = this.histograms.get(key);
    if (!histogram) this.histograms.set(key, (histogram = { name, labels, bounds, below: bounds.map(() => 0), sum: 0, count: 0 }));
    histogram.bounds.forEach((bound, at) => {
      if (seconds <= bound) histogram.below[at] = (histogram.below[at] ?? 0) + 1;
    });
    histogram.sum += seconds;
    histogram.count += 1;
  }

  /** Figures that are looked up whenever somebody asks. A source that fails is left out. */
  gather(source: () => readonly Sample[] | Promise<readonly Sample[]>): void {
    this.sources.push(source);
  }

  /** Everything, one figure a line. */
  async text(): Promise<string> {
    const samples: Sample[] = [...this.counters.values()];
    for (const source of this.sources) {
      try {
        samples.push(...(await source()));
      } catch {
        // The database may be away; what this process knows by itself is told all the same.
      }
    }
    const lines: string[] = [];
    for (const [name, { kind, words }] of this.about) {
      const own = kind === 'histogram' ? this.histogramLines(name) : samples.filter((each) => each.name === name).map(({ labels, value }) => `${keyOf(name, labels)} ${value}`);
      if (own.length > 0) lines.push(`# HELP ${name} ${words}`, `# TYPE ${name} ${kind}`, ...own);
    }
    return `${lines.join('\n')}\n`;
  }

  private histogramLines(name: string): string[] {
    return [...this.histograms.values()].filter((each) => each.name === name).flatMap(({ labels, bounds, below, sum, count }) => [
      ...bounds.map((bound, at) => `${keyOf(`${name}_bucket`, { ...labels, le: String(bound) })} ${below[at] ?? 0}`),
      `${keyOf(`${name}_bucket`, { ...labels, le: '+Inf' })} ${count}`,
      `${keyOf(`${name}_sum`, labels)} ${sum}`,
      `${keyOf(`${name}_count`, labels)} ${count}`,
    ]);
  }
}

function keyOf(name: string, labels: Labels): string {
  const said = Object.entries(labels).map(([label, value]) => `${label}="${value.replace(/[\\"\n]/gu, '_')}"`);
  return said.length === 0 ? name : `${name}{${said.join(',')}}`;
}
