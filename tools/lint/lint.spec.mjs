import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import typescript from 'typescript-eslint';
import { noPromiseAll, typeormStaysInside } from './database.mjs';
import { features, noForwardRef } from './features.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

// The rules look at the files around the one they judge, so the house stands on the disk.
const house = mkdtempSync(join(tmpdir(), 'house-'));
after(() => rmSync(house, { recursive: true }));

function stand(path, text = '') {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

stand('api/src/entries/index.ts');
stand('api/src/entries/entry.rules.ts');
stand('web/src/home/home-page.ts');
stand('api/src/platform/problems/index.ts');
const sharing = stand('api/src/sharing/share.service.ts', "import { Entry } from '../entries';");
const trends = stand('api/src/trends/trends.service.ts', "import { Briefing } from '../briefings';");
stand('api/src/trends/index.ts');
stand('api/src/briefings/index.ts', "export * from './briefing.service';");
stand('api/src/briefings/briefing.service.ts', "import type { Month } from '../trends';");

const tester = new RuleTester({ languageOptions: { parser: typescript.parser } });

tester.run('features', features, {
  valid: [
    { name: 'through the door', filename: sharing, code: "import { Entry } from '../entries';" },
    { name: 'through the door by name', filename: sharing, code: "import { Entry } from '../entries/index';" },
    { name: 'inside one feature', filename: join(house, 'api/src/entries/index.ts'), code: "export * from './entry.rules';" },
    { name: 'a feature may use any room of the platform', filename: sharing, code: "import { NotFound } from '../platform/problems/refusal';" },
    { name: 'the shell reads addresses', filename: join(house, 'web/src/shell/app.routes.ts'), code: "import { entryRoutes } from '../entries/routes';" },
    { name: 'home reads what is loaded later', filename: join(house, 'web/src/home/home-page.ts'), code: "import { draftsLater } from '../entries/routes';" },
    { name: 'src itself opens doors', filename: join(house, 'api/src/app.module.ts'), code: "import { Entries } from './entries';" },
    { name: 'a program enters its own room', filename: join(house, 'api/src/entries.ts'), code: "import { rules } from './entries/entry.rules';" },
    { name: 'packages are no rooms', filename: sharing, code: "import { limits } from '@afterword/journal';" },
  ],
  invalid: [
    { name: 'past the door', filename: sharing, code: "import { rules } from '../entries/entry.rules';", errors: [{ messageId: 'door' }] },
    { name: 'addresses are for the shell', filename: sharing, code: "import { entryRoutes } from '../entries/routes';", errors: [{ messageId: 'door' }] },
    { name: 'past the door, later', filename: sharing, code: "import('../entries/entry.rules');", errors: [{ messageId: 'door' }] },
    { name: 'past the door, passing on', filename: sharing, code: "export * from '../entries/entry.rules';", errors: [{ messageId: 'door' }] },
    { name: 'src goes past a door', filename: join(house, 'api/src/main.ts'), code: "import { rules } from './entries/entry.rules';", errors: [{ messageId: 'door' }] },
    {
      name: 'the platform reaches up',
      filename: join(house, 'api/src/platform/problems/index.ts'),
      code: "import { Entry } from '../../entries';",
      errors: [{ messageId: 'platform' }],
    },
    { name: 'a circle, even of types', filename: trends, code: "import { Briefing } from '../briefings';", errors: [{ messageId: 'circle' }] },
  ],
});

tester.run('no-forward-ref', noForwardRef, {
  valid: ["import { Module } from '@nestjs/common';"],
  invalid: [{ code: "import { forwardRef } from '@nestjs/common';", errors: 1 }],
});

tester.run('typeorm-stays-inside', typeormStaysInside, {
  valid: [
    { filename: join(house, 'api/src/entries/entry.repository.ts'), code: "import { EntityManager } from 'typeorm';" },
    { filename: join(house, 'api/src/entries/entry.entity.ts'), code: "import { Entity } from 'typeorm';" },
    { filename: join(house, 'api/src/platform/database/database.ts'), code: "import { DataSource } from 'typeorm';" },
    { filename: join(house, 'api/migrations/2026-11-22-01-create-people.ts'), code: "import type { MigrationInterface } from 'typeorm';" },
  ],
  invalid: [
    { filename: join(house, 'api/src/entries/entry.service.ts'), code: "import { Repository } from 'typeorm';", errors: 1 },
    { filename: join(house, 'api/src/platform/problems/filter.ts'), code: "import { QueryFailedError } from 'typeorm';", errors: 1 },
    { filename: join(house, 'api/src/entries/entries.module.ts'), code: "import { TypeOrmModule } from '@nestjs/typeorm';", errors: 1 },
  ],
});

tester.run('no-promise-all', noPromiseAll, {
  valid: ['Promise.resolve(1);', 'const all = (promises) => promises; all([]);'],
  invalid: ['all', 'allSettled', 'any', 'race'].map((name) => ({ code: `Promise.${name}([]);`, errors: 1 })),
});
