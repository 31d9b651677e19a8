import { checkVersions } from './setup/versions.mjs';
import { installIfNeeded } from './setup/install.mjs';
import { runEntry } from './setup/progress.mjs';
import { runPinned } from './setup/pinned-node.mjs';

// Runs under whatever Node the newcomer has, before anything is installed: no dependencies here.
await runEntry(async () => {
  checkVersions();
  installIfNeeded();
  await runPinned('tools/test/run.mjs', process.argv.slice(2));
});
