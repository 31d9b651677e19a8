import { checkVersions } from './setup/versions.mjs';
import { installIfNeeded } from './setup/install.mjs';
import { runEntry } from './setup/progress.mjs';
import { runPinned } from './setup/pinned-node.mjs';

await runEntry(async () => {
  checkVersions();
  installIfNeeded();
  await runPinned('tests/performance/run.mjs', process.argv.slice(2));
});
