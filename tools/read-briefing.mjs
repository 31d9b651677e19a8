import { resolve } from 'node:path';
import { checkVersions } from './setup/versions.mjs';
import { installIfNeeded } from './setup/install.mjs';
import { runEntry } from './setup/progress.mjs';
import { runPinned } from './setup/pinned-node.mjs';

// Only the reading goes to standard output, so that another program can take it.
process.stdout.write = process.stderr.write.bind(process.stderr);
await runEntry(async () => {
  checkVersions();
  installIfNeeded();
  const from = process.env.INIT_CWD ?? process.cwd();
  await runPinned('tools/read-briefing/run.mjs', process.argv.slice(2).map((word) => (word.startsWith('--') ? word : resolve(from, word))));
});
