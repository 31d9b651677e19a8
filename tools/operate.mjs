import { checkVersions } from './setup/versions.mjs';
import { installIfNeeded } from './setup/install.mjs';
import { runEntry } from './setup/progress.mjs';
import { runPinned } from './setup/pinned-node.mjs';

// Runs under whatever Node the operator has, before anything is installed: no dependencies here.
await runEntry(async () => {
  checkVersions();
  installIfNeeded();
  const [program, ...parameters] = process.argv.slice(2);
  const scripts = { drill: 'tools/drill/run.mjs', images: 'tools/images/run.mjs' };
  const script = scripts[program];
  await runPinned(script ?? 'tools/operate/run.mjs', script ? parameters : [program, ...parameters]);
});
