import { randomUUID } from 'node:crypto';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly nullable?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Something that is there: the part of an address under which it stands, and somebody who may do things with it. */
export interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly person: string;
}

/** A request that nobody wrote by hand; `person` gets furthest with it, and `route` names it without anything that was made up. */
export interface MadeRequest {
  readonly person: string;
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const hostile: readonly unknown[] = [
  '', ' ', '\0', 'a\0b', '\ud800', '‮', 'x'.repeat(70_000), '../../etc/passwd', "'; DROP TABLE entry; --", '<script>alert(1)</script>', '{{7*7}}', '=1+1',
  0, -1, 1e308, -0, 2 ** 53, 1.5, null, true, [], {}, [[[[]]]], { __proto__: { admin: true }, constructor: { prototype: {} } }, Array.from({ length: 3_000 }, () => 'x'),
  '2026-02-30', '0000-00-00', '9999-12-31', '2026-11-22T25:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-0000-0000-000000000000', '%', '%00', '\\u0000',
];
const strayPaths = ['', '%00', '%2e%2e%2f', '%', 'x'.repeat(3_000), '%F0%9F%92%94', 'null', '-1', '1e9', "';--"];

/**
 * Makes requests out of a contract: about right, and then wrong in one place or several, about things that are there. The same chance
 * makes the same requests.
 */
export class RequestMaker {
  /** how likely each part is to be wrong: a request that is wrong all over gets no further than the first check */
  private wild = 0;
  private readonly operations: readonly { readonly path: string; readonly method: string; readonly operation: Operation }[];

  constructor(
    private readonly contract: Contract,
    private readonly things: readonly Thing[],
    private readonly chance: () => number,
    without: readonly string[],
  ) {
    this.operations = Object.entries(contract.paths)
      .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })))
      .filter(({ method, path }) => !without.includes(`${method} ${path}`));
  }

  get count(): number {
    return this.operations.length;
  }

  /** The request of one route; the routes take turns. */
  make(nth: number): MadeRequest {
    const { path, method, operation } = this.operations[nth % this.operations.length]!;
    this.wild = this.likely(0.5) ? 0.01 : 0.08;
    const kind = path.split('/')[2] ?? '';
    const alike = this.things.filter((each) => each.kind === kind);
    const thing = this.oneOf(alike.length > 0 ? alike : this.things);
    const address = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => this.inPath(name, thing));
    return { person: thing.person, route: `${method} ${path}`, method, path: address + this.query(operation), body: this.body(operation), headers: this.headers(operation) };
  }

  private inPath(name: string, thing: Thing): string {
    if (this.likely(this.wild)) return this.oneOf(strayPaths);
    if (name === 'code') return this.likely(0.8) ? 'therapeutic-relationships' : 'nowhere';
    if (name === 'role') return this.oneOf(['educator', 'administrator', 'supervisor']);
    if (name === 'version' || name === 'revision') return this.oneOf(['1', '2', '0', '99', 'x']);
    if (this.likely(0.1)) return randomUUID();
    return this.likely(0.85) ? thing.id : this.oneOf(this.things).id;
  }

  private query({ parameters = [] }: Operation): string {
    const parts = parameters.filter((each) => each.in === 'query' && this.likely(0.5)).flatMap(({ name, schema }) => {
      const value = String(this.value(schema ?? {}, 0) as string).slice(0, 2_000);
      const pair = `${name}=${encodeURIComponent(value.toWellFormed())}`;
      return this.likely(this.wild / 2) ? [pair, pair] : this.likely(this.wild / 2) ? [`${name}[]=1`, `${name}[a][b]=2`] : [pair];
    });
    if (this.likely(this.wild / 2)) parts.push('stray=1');
    return parts.length > 0 ? `?${parts.join('&')}` : '';
  }

  private headers({ parameters = [], requestBody }: Operation): Record<string, string> {
    const headers: Record<string, string> = {};
    if (parameters.some(({ name }) => name === 'If-Match') && this.likely(0.7)) headers['if-match'] = this.oneOf(['"0"', '"1"', '"2"', '"99"', '*', 'x', '""', 'W/"1"', '"1e400"', `"${'9'.repeat(200)}"`]);
    if (requestBody) headers['content-type'] = this.likely(this.wild / 2) ? this.oneOf(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/json; charset=utf-7']) : 'application/json';
    if (this.likely(this.wild / 4)) headers['sec-fetch-site'] = this.oneOf(['cross-site', 'same-site', 'none', 'x']);
    if (this.likely(0.03)) headers['accept'] = this.oneOf(['text/html', 'application/x-nothing', '*/*']);
    return headers;
  }

  private body({ requestBody }: Operation): string | undefined {
    const schema = requestBody?.content['application/json']?.schema;
    if (!schema) return undefined;
    if (this.likely(this.wild / 2)) return this.oneOf(['', '{', '[]', 'null', '"x"', '{"a":1,"a":2}', '{"__proto__":{}}', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, '\u0000']);
    const made = this.value(schema, 0) as Record<string, unknown>;
    if (this.likely(this.wild) && typeof made === 'object' && made !== null) made['stray'] = this.oneOf(hostile);
    return JSON.stringify(made);
  }

  private value(schema: Schema, depth: number): unknown {
    if (depth > 0 && this.likely(this.wild)) return structuredClone(this.oneOf(hostile));
    if (schema.$ref) return this.value(this.contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, depth);
    if (schema.nullable && this.likely(0.2)) return null;
    const [part] = schema.allOf ?? [];
    if (part) return this.value(part, depth);
    if (schema.oneOf) return this.value(this.oneOf(schema.oneOf), depth);
    if (schema.enum) return this.oneOf(schema.enum);
    if (schema.format === 'uuid') return this.likely(0.7) ? this.oneOf(this.things).id : randomUUID();
    if (schema.type === 'array') return Array.from({ length: Math.floor(this.chance() * 4) }, () => this.value(schema.items ?? {}, depth + 1));
    if (schema.properties) return this.object(schema, depth);
    if (schema.example !== undefined && this.likely(0.9)) return structuredClone(schema.example);
    return this.plain(schema);
  }

  private object({ properties = {}, required = [] }: Schema, depth: number): Record<string, unknown> {
    const chosen = Object.entries(properties).filter(([name]) => this.likely(required.includes(name) ? 1 - this.wild / 4 : 0.5));
    return Object.fromEntries(chosen.map(([name, schema]) => [name, this.value(schema, depth + 1)]));
  }

  private plain({ type, format }: Schema): unknown {
    if (type === 'number' || type === 'integer') return this.oneOf([0, 1, 2, 7, 30, 60]);
    if (type === 'boolean') return this.likely(0.5);
    if (format === 'date') return this.oneOf(['2026-11-22', '2026-12-01', '2025-01-31']);
    return this.oneOf(['a few words', 'What happened was quiet.', 'ä ö ü 🌱', '10:00', '2026-12-01', '1']);
  }

  private likely(share: number): boolean {
    return this.chance() < share;
  }

  private oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.chance() * list.length)]!;
  }
}
