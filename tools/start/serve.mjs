import { runEntry } from '../setup/progress.mjs';
import { buildIfNeeded } from '../build/build.mjs';
import { Product, whileRunning } from './product.mjs';

// Writing to a terminal that has gone must not keep us from stopping properly.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const began = Date.now();

await runEntry(async () => {
  const product = new Product(process.argv.slice(2));
  await product.makeWay();
  await whileRunning(product, async (fail) => {
    const build = await buildIfNeeded();
    await product.prepare(fail, build);
    const well = await product.serve(() => fail('The API ended unexpectedly; its last words are above.'));
    if (well) await product.announce(began);
  });
});
process.exit();
