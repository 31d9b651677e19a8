import { buildIfNeeded } from '../../tools/build/build.mjs';

// Built before any of them is read, because they take the product's own modules.
await buildIfNeeded();
const own = ['typing', 'trends', 'supervisee'].find((name) => name === process.argv[2]);
await import(own ? `./${own}.mjs` : './bench.mjs');
