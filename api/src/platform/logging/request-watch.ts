import { randomBytes } from 'node:crypto';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Metrics } from '../metrics/metrics';
import { Log } from './log';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
const TRACEPARENT = /^00-((?!0{32})[0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/u;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const traces = new WeakMap<Response, string>();

/** The id under which the log speaks of the request that this answers. */
export function traceOf(response: Response): string {
  return traces.get(response) ?? randomBytes(16).toString('hex');
}

/**
 * Counts each request and logs it by the pattern of its route: never an address, a query, a body or a person. On the way to a stop
 * it sees to it that answered connections are closed and not kept for another request.
 */
@Injectable()
export class RequestWatch implements BeforeApplicationShutdown {
  private readonly underWay = new Set<Response>();
  private stopping = false;

  constructor(
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {
    metrics.describe('afterword_requests_total', 'counter', 'Requests answered, by pattern of the route and class of the status.');
    metrics.describe('afterword_request_seconds', 'histogram', 'How long an answer took.');
    metrics.describe('afterword_requests_under_way', 'gauge', 'Requests that are being answered, streams of events included.');
    metrics.gather(() => [{ name: 'afterword_requests_under_way', labels: {}, value: this.underWay.size }]);
  }

  readonly watch = (request: Request, response: Response, next: NextFunction): void => {
    const began = performance.now();
    const trace = TRACEPARENT.exec(request.get('traceparent') ?? '')?.[1] ?? randomBytes(16).toString('hex');
    traces.set(response, trace);
    this.underWay.add(response);
    if (this.stopping) response.setHeader('Connection', 'close');
    response.once('close', () => {
      this.underWay.delete(response);
      this.note(request, response, trace, performance.now() - began);
    });
    next();
  };

  beforeApplicationShutdown(): void {
    this.stopping = true;
    for (const response of this.underWay) if (!response.headersSent) response.setHeader('Connection', 'close');
  }

  private note(request: Request, response: Response, trace: string, ms: number): void {
    const method = METHODS.has(request.method) ? request.method : 'OTHER';
    const route = patternOf(request);
    const cut = !response.writableFinished;
    const status = cut && !response.headersSent ? 499 : response.statusCode;
    this.metrics.count('afterword_requests_total', { method, route, status: `${Math.floor(status / 100)}xx` });
    // A stream lasts as long as a page does, and says nothing of how fast we are.
    if (route !== '/api/events') this.metrics.observe('afterword_request_seconds', { method, route }, ms / 1000, SECONDS);
    this.log.request({ method, route, status, ms: Math.round(ms * 10) / 10, trace, ...(cut ? { cut } : {}) });
  }
}

/** The route as it stands in the code, `/api/entries/:id`; what reached none is a page, or nothing of ours. */
function patternOf(request: Request): string {
  const route = (request as { route?: { path?: unknown } }).route?.path;
  if (typeof route === 'string' && route.startsWith('/')) return route;
  return /^\/api(\/|\?|$)/u.test(request.originalUrl) ? 'none' : 'pages';
}
