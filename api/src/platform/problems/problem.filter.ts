import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isFromDirectory } from '../authorization/cross-site';
import { sqlState } from '../database/database';
import { traceOf } from '../logging/request-watch';
import { Malformed, NotFound, Refusal } from './refusal';

/** Turns whatever was thrown into a problem document (RFC 9457). What is not ours gets generic words and a trace id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problems');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const refusal = this.refusalFor(thrown, response);
    // What was said of a saved entry before its transaction failed to commit.
    for (const name of ['ETag', 'Location']) response.removeHeader(name);
    for (const [name, value] of Object.entries(refusal.extras.headers ?? {})) response.setHeader(name, value);
    const [type, document] = isFromDirectory({ url: host.switchToHttp().getRequest<Request>().originalUrl }) ? ['application/scim+json', forDirectory(refusal)] : ['application/problem+json', forPerson(refusal)];
    response.status(refusal.status).type(type).send(JSON.stringify(document));
  }

  private refusalFor(thrown: unknown, response: Response): Refusal {
    if (thrown instanceof Refusal) return thrown;
    const status = statusOf(thrown);
    if (status === 413) return new Refusal(413, 'Too long', 'This is longer than one entry can be. Your words are still on your screen.');
    if (status === 415) return new Refusal(415, 'Not understood', 'Send JSON in UTF-8.');
    if (status === 404) return new NotFound();
    if (status !== undefined && status >= 400 && status < 500) return new Malformed('This could not be read as JSON.');
    // What was visible a moment ago is so no longer (withdrawn, ended, deleted): the same answer as for what is absent.
    if (isRowRefused(thrown)) return new NotFound();
    // Another process erased what this author wrote, and this one still has their old key in its memory for some minutes.
    if (sqlState(thrown) === '55006') {
      return new Refusal(503, 'Not saved yet', 'Your earlier entries are being erased just now. In a few minutes this can be saved.', { headers: { 'Retry-After': '60' } });
    }
    if (isDatabaseAway(thrown)) {
      this.logger.error({ trace: traceOf(response), fault: 'The database does not answer.' });
      return new Refusal(503, 'Not available just now', 'Afterword cannot reach its database. Please try again in a moment.', {
        headers: { 'Retry-After': '5' },
      });
    }
    const traceId = traceOf(response);
    // The name and code only: a message may quote what somebody wrote.
    this.logger.error({ trace: traceId, error: nameOf(thrown), code: sqlState(thrown), at: placeOf(thrown) });
    return new Refusal(500, 'Something went wrong', 'This did not work, and it is not your fault. Please try again.', { members: { traceId } });
  }
}

function forPerson({ title, status, detail, extras }: Refusal): object {
  return { type: 'about:blank', title, status, detail, ...(extras.errors ? { errors: extras.errors } : {}), ...extras.members };
}

/** The same as RFC 7644 (section 3.12) wants it, wherever on the way it was refused. */
function forDirectory({ status, detail, extras }: Refusal): object {
  return { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status), detail, ...extras.members };
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

// 08P01: a pooler that finds no server behind it. 25006: a standby that has not been promoted answered in the place of the server that takes writes.
const AWAY_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', '57P01', '57P02', '57P03', '53300', '25006', '55000', '55P03', '57014', '08006', '08001', '08003', '08P01']);

function isDatabaseAway(thrown: unknown): boolean {
  const code = sqlState(thrown) ?? (thrown as { code?: string } | null)?.code;
  if (code !== undefined) return AWAY_CODES.has(code);
  return thrown instanceof Error && /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/u.test(thrown.message);
}

/** Row level security refused a row; a missing right has the same state and is a fault of ours. */
function isRowRefused(thrown: unknown): boolean {
  return sqlState(thrown) === '42501' && (thrown as { routine?: string }).routine === 'ExecWithCheckOptions';
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.constructor.name : typeof thrown;
}

/** The first frame of our own code: where, without what. */
function placeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  return thrown.stack?.split('\n').find((line) => /^\s+at .*(\/api\/|\\api\\)/u.test(line))?.trim();
}
