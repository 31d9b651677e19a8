import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { limits } from '@afterword/journal';
import { AppModule } from './app.module';
import { refuseCrossSite } from './platform/authorization/cross-site';
import { Clock } from './platform/clock/clock';
import type { Configuration } from './platform/config/configuration';
import { Log } from './platform/logging/log';
import { RequestWatch } from './platform/logging/request-watch';
import { Contract } from './platform/openapi/openapi.controller';
import { contractOf } from './platform/openapi/openapi';
import { refuseManyParts } from './platform/problems/bounded-body';
import { isReadLate } from './platform/problems/late-body';
import { checkKeys } from './platform/sealing/check-keys';
import { webFiles } from './platform/web-files/web-files';

/** Puts the product together and checks that it can open what is sealed. The caller listens, or tests. */
export async function createApp(settings: Configuration, clock: Clock = new Clock()): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings, clock), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Log));
  app.enableShutdownHooks();
  app.disable('x-powered-by');
  // The revision stands in ETag where it means something; a digest of an answer would say whether two answers are alike.
  app.set('etag', false);
  app.set('trust proxy', settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false);
  app.setGlobalPrefix('api');
  app.use(app.get(RequestWatch).watch, securityHeaders(settings));
  app.use(webFiles(settings.webFolder));
  app.use(noStore, refuseCrossSite);
  app.useBodyParser('json', { limit: limits.bodyBytes, type: (request) => !isReadLate(request), strict: true });
  app.use(refuseManyParts);
  await checkKeys(app);
  app.get(Contract).document = contractOf(app);
  return app;
}

function securityHeaders(settings: Configuration): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        requireTrustedTypesFor: ["'script'"],
        // Beside Angular's own, the policy that lets the pages register their one worker.
        trustedTypes: ['angular', 'afterword'],
      },
    },
    strictTransportSecurity: settings.secure,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: true,
  });
}

function noStore(_request: unknown, response: { setHeader(name: string, value: string): unknown }, next: () => void): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
