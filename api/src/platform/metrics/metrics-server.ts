import { createServer, type Server } from 'node:http';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Configuration } from '../config/configuration';
import { SETTINGS } from '../config/settings';
import { Metrics } from './metrics';

/** Answers a monitor at an address of its own, which the proxy does not lead to. Without METRICS_PORT there is none. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | null = null;

  constructor(
    private readonly metrics: Metrics,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { metrics } = this.settings;
    if (!metrics) return;
    const server = createServer((request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
      void this.metrics.text().then((text) => response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text));
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(metrics.port, metrics.host, resolve));
    this.server = server;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  }
}
