import { buildIfNeeded } from '../build/build.mjs';
import { inClone } from '../setup/places.mjs';
import { runEntry } from '../setup/progress.mjs';
import { Children } from '../start/children.mjs';
import { openDatabase } from '../start/database.mjs';

// Walks the audit of the database that was named, or of our own, which is joined where it runs and started where it does not.
await runEntry(async () => {
  await buildIfNeeded();
  const named = process.env.DATABASE_URL;
  const database = named ? { environment: { DATABASE_URL: named }, stop: async () => {} } : await openDatabase(() => {});
  try {
    const stands = await new Children().finish(inClone('api', 'dist', 'verify-audit.js'), process.argv.slice(2), { environment: database.environment });
    if (!stands) process.exitCode = 1;
  } finally {
    await database.stop();
  }
});
