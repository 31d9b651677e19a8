import { checkVersions } from './setup/versions.mjs';
import { installIfNeeded } from './setup/install.mjs';
import { runEntry } from './setup/progress.mjs';
import { runPinned } from './setup/pinned-node.mjs';

await runEntry(async () => {
  checkVersions();
  installIfNeeded();
  const [what, ...more] = process.argv.slice(2);
  if (what === 'typing') await runPinned('tests/performance/typing.mjs', more);
  else if (what === 'trends') await runPinned('tests/performance/trends.mjs', more);
  else if (what === 'supervisee') await runPinned('tests/performance/supervisee.mjs', more);
  else await runPinned('tests/performance/bench.mjs', process.argv.slice(2));
});
