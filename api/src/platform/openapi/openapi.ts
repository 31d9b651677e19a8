import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The contract, made from the controllers. It is committed as api/openapi.json; a test fails when the two differ. */
export function contractOf(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Afterword')
    .setDescription(
      'Sign in first: the answer sets an HttpOnly cookie. Bodies are JSON. Refusals are problem documents (RFC 9457). ' +
        'Examples work on the demonstration hospital; an entry id is any random UUID that the client makes.',
    )
    .setVersion('0.1.0')
    .addCookieAuth('afterword')
    .build();
  return SwaggerModule.createDocument(app, description, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/u, '')}.${method}` });
}
