import { spawn } from 'node:child_process';
import { run } from '../build/build.mjs';
import { inClone } from '../setup/places.mjs';
import { PlainFailure, runEntry } from '../setup/progress.mjs';
import { openDatabase } from '../start/database.mjs';

// One of the product's own programs, on the databases that were named, else on the one that npm start brings along.
await runEntry(async () => {
  const [program, ...parameters] = process.argv.slice(2);
  const { passed, words } = await run(inClone('node_modules', 'typescript', 'bin', 'tsc'), ['--build', inClone('api')]);
  if (!passed) throw new PlainFailure(`${words}\nThe program could not be built; the reason is above.`);
  const database = await openDatabase((sentence) => process.stderr.write(`${sentence}\n`));
  try {
    if (database.embedded && program === 'rotate-master-key' && !parameters.includes('--verify')) {
      throw new PlainFailure('The database that npm start brings along has a password made from its master key, which stays; the key of databases of your own is rotated.');
    }
    process.exitCode = await ended(program, parameters, database.environment);
  } finally {
    await database.stop();
  }
});
process.exit();

function ended(program, parameters, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inClone('api', 'dist', `${program}.js`), ...parameters], {
      cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit', env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
