import { resolve } from 'node:path';
import { checkVersions } from './setup/versions.mjs';
import { installIfNeeded } from './setup/install.mjs';
import { runEntry } from './setup/progress.mjs';
import { runPinned } from './setup/pinned-node.mjs';

// Only answers go to standard output, so that another program can read them.
process.stdout.write = process.stderr.write.bind(process.stderr);
await runEntry(async () => {
  checkVersions();
  installIfNeeded();
  const from = process.env.INIT_CWD ?? process.cwd();
  const [what, ...rest] = process.argv.slice(2);
  await runPinned('tools/evaluate/run.mjs', [what, ...rest.map((word) => (word.startsWith('--') ? word : resolve(from, word)))].filter((word) => word !== undefined));
});
