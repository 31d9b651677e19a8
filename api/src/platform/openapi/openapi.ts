import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Problem } from './problem.response';

type Schema = { readonly $ref?: string; readonly example?: unknown; readonly type?: string; readonly items?: Schema; readonly allOf?: Schema[]; readonly properties?: Record<string, Schema> };
interface Operation {
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> };
  responses: Record<string, object>;
}

/** The contract, made from the controllers. It is committed as api/openapi.json; a test fails when the two differ. */
export function contractOf(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Afterword')
    .setDescription(
      'Sign in first: the answer sets an HttpOnly cookie. Bodies are JSON. Refusals are problem documents (RFC 9457). ' +
        'Examples work on the demonstration hospital; the id of a new entry is any random UUID (version 4) that the client makes.',
    )
    .setVersion('0.1.0')
    .addCookieAuth('afterword')
    .build();
  const contract = SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/u, '')}.${method}`,
    extraModels: [Problem],
  });
  const schemas = (contract.components?.schemas ?? {}) as Record<string, Schema>;
  for (const path of Object.values(contract.paths)) {
    for (const operation of Object.values(path as Record<string, Operation>)) {
      for (const body of Object.values(operation.requestBody?.content ?? {})) body.example = exampleOf(body.schema, schemas);
      operation.responses['default'] = {
        description: 'A refusal',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  }
  return contract;
}

/** A whole example from the examples of the parts; a part without one is left out. */
function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown {
  if (schema.example !== undefined) return schema.example;
  const named = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (named) return exampleOf(schemas[named.split('/').at(-1) ?? ''] ?? {}, schemas);
  if (schema.items) {
    const one = exampleOf(schema.items, schemas);
    return one === undefined ? undefined : [one];
  }
  if (!schema.properties) return undefined;
  const parts = Object.entries(schema.properties).map(([name, part]) => [name, exampleOf(part, schemas)] as const);
  return Object.fromEntries(parts.filter(([, example]) => example !== undefined));
}
