import { eachImport } from './imports.mjs';
import { placeOf } from './rooms.mjs';

const MAY_USE_TYPEORM = /(\.repository|\.entity)(\.spec)?\.ts$/;
const AT_ONCE = new Set(['all', 'allSettled', 'any', 'race']);

/** Keeps TypeORM where a reader expects the database: repositories, entities, platform/database and migrations. */
export const typeormStaysInside = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { outside: 'typeorm belongs in *.repository.ts, *.entity.ts, platform/database and migrations.' },
  },
  create(context) {
    const here = placeOf(context.filename);
    const allowed = !here || MAY_USE_TYPEORM.test(context.filename) || (here.room === 'platform' && here.inside.startsWith('database/'));
    if (allowed) return {};
    return eachImport((node, source) => {
      if (/^(typeorm|@nestjs\/typeorm)(\/|$)/.test(source)) context.report({ node, messageId: 'outside' });
    });
  },
};

/** Refuses several statements at once: a request has one transaction on one connection, which takes them in turn. */
export const noPromiseAll = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { atOnce: 'One transaction runs one statement at a time; await them one after the other instead of Promise.{{name}}.' },
  },
  create(context) {
    return {
      MemberExpression(node) {
        if (node.object.type === 'Identifier' && node.object.name === 'Promise' && AT_ONCE.has(node.property.name)) {
          context.report({ node, messageId: 'atOnce', data: { name: node.property.name } });
        }
      },
    };
  },
};
