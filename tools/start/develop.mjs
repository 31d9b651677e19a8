import { watch } from 'node:fs';
import { runEntry, say } from '../setup/progress.mjs';
import { inClone } from '../setup/places.mjs';
import { nx } from '../build/build.mjs';
import { PlainFailure } from '../setup/progress.mjs';
import { Product, whileRunning } from './product.mjs';

process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const SETTLE = 400;
const began = Date.now();

await runEntry(async () => {
  const product = new Product(process.argv.slice(2));
  await product.makeWay();
  await whileRunning(product, async (fail) => {
    say('Building once, then on every change …');
    const built = await nx(['run-many', '--target', 'build', '--projects', 'api']);
    if (!built.passed) throw new PlainFailure(`${built.words}\nThe build failed; the reason is above.`);
    watchSources(product, fail);
    await product.prepare(fail);
    if (await product.serve(() => say('The API ended; it starts again on the next change.'))) await product.announce(began);
    restartOnChange(product);
  });
});
process.exit();

/** Compiles the API with its libraries, and the web, whenever a source changes. */
function watchSources(product, fail) {
  const compiler = product.children.start(inClone('node_modules', 'typescript', 'bin', 'tsc'), ['--build', '--watch', '--preserveWatchOutput', 'api']);
  compiler.once('exit', () => fail('The compiler ended unexpectedly.'));
  const web = product.children.start(
    inClone('node_modules', '@angular', 'cli', 'bin', 'ng.js'),
    ['build', '--watch', '--configuration', 'development'],
    { cwd: inClone('web'), environment: { NG_CLI_ANALYTICS: 'false' } },
  );
  web.once('exit', () => fail('The web build ended unexpectedly.'));
}

/** Restarts the API when the compiler has written; a change of migrations is applied before. */
function restartOnChange(product) {
  let timer;
  let restarting = Promise.resolve();
  const restart = async () => {
    await product.pause();
    try {
      await product.migrate();
      if (await product.serve(() => say('The API ended; it starts again on the next change.'))) say('The API runs with the change.');
    } catch (error) {
      say(error.message);
    }
  };
  for (const folder of ['api/dist', 'libs/journal/dist']) {
    watch(inClone(folder), { recursive: true }, (event, name) => {
      if (!name?.endsWith('.js')) return;
      clearTimeout(timer);
      timer = setTimeout(() => { restarting = restarting.then(restart); }, SETTLE);
    });
  }
}
