import type { LoggerService } from '@nestjs/common';

export type LogFormat = 'json' | 'terminal';
export type LogLevel = 'info' | 'warn';

const GATHERED_MS = 200;
const GATHERED_LINES = 500;

/** What a line may carry beside its sentence: words and numbers of ours, never of a person. */
export type LogDetails = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The log of a process: one line of JSON for each thing said, or a readable line on a terminal. Stacks are left out, since the
 * message at their top may quote somebody. Lines about requests are written together, a few times a second.
 */
export class Log implements LoggerService {
  private gathered: string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly format: LogFormat,
    private readonly level: LogLevel,
    private readonly out: Pick<NodeJS.WriteStream, 'write'> = process.stdout,
  ) {}

  log(message: unknown, ...more: unknown[]): void {
    if (this.level === 'info') this.write('info', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  /** A line about a request, written with others in a moment. */
  request(details: LogDetails): void {
    if (this.level !== 'info') return;
    this.gathered.push(this.line('info', 'request', 'Requests', details));
    if (this.gathered.length >= GATHERED_LINES) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), GATHERED_MS).unref();
  }

  /** Writes what was gathered. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.gathered.length === 0) return;
    this.out.write(this.gathered.join(''));
    this.gathered = [];
  }

  private write(level: string, message: unknown, more: readonly unknown[]): void {
    this.flush();
    // Nest puts the name of whoever speaks last, and a stack before it.
    const context = more.at(-1);
    const from = typeof context === 'string' && context.length < 80 ? context : '';
    if (typeof message === 'object' && message !== null && !(message instanceof Error)) {
      this.out.write(this.line(level, 'fault', from, message as LogDetails));
    } else {
      this.out.write(this.line(level, message instanceof Error ? message.constructor.name : String(message), from, {}));
    }
  }

  private line(level: string, message: string, context: string, details: LogDetails): string {
    const time = new Date().toISOString();
    if (this.format === 'json') return `${JSON.stringify({ time, level, context, message, ...details })}\n`;
    const said = Object.entries(details).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${value}`);
    return `${time.slice(11, 19)} ${level} ${[context, message, ...said].filter(Boolean).join(' ')}\n`;
  }
}
