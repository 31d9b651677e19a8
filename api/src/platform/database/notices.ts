import { type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import type { Login } from './roles';

const CHANNEL = 'afterword';
const HEALTHY_WITHIN_MS = 2_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

export interface Listener {
  /** Something changed: a kind, an id, and the people it is for. */
  heard(notice: string): void;
  /** Listening has begun, or begun again: what happened before was not heard. */
  ready(): void;
}

/**
 * What the database tells this process, over one connection of its own that belongs to no pool. It is opened when somebody first
 * listens and opened again when it breaks.
 */
export class Notices implements OnApplicationShutdown {
  private client: Client | null = null;
  private listener: Listener | null = null;
  private connecting: Promise<void> | null = null;
  private waitMs = FIRST_WAIT_MS;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly login: Login) {}

  /** Begins to listen; the one listener is told from then on. */
  begin(listener: Listener): void {
    this.listener = listener;
    this.connect();
  }

  /** Whether the connection answers at this moment, so that silence means that nothing has changed. */
  async healthy(): Promise<boolean> {
    const client = this.client;
    if (!client) return false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), HEALTHY_WITHIN_MS)));
    const answered = await Promise.race([client.query('SELECT 1').then(() => true, () => false), late]);
    clearTimeout(timer);
    if (!answered) this.lose(client);
    return answered;
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.connecting?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }

  private connect(): void {
    if (this.closed || this.client || this.connecting) return;
    const client = new this.login.Client({ ...this.login, application_name: 'afterword_notices', connectionTimeoutMillis: 5_000, keepAlive: true });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.listener?.heard(payload ?? ''));
    this.connecting = client
      .connect()
      .then(() => client.query(`LISTEN ${CHANNEL}`))
      .then(() => {
        this.client = client;
        this.waitMs = FIRST_WAIT_MS;
        this.listener?.ready();
      })
      .catch(() => {
        void client.end().catch(() => undefined);
        this.later();
      })
      .finally(() => (this.connecting = null));
  }

  private lose(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    void client.end().catch(() => undefined);
    this.later();
  }

  private later(): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.connect(), this.waitMs);
    this.timer.unref();
    this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
  }
}
