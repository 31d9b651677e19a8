import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Clock } from './platform/clock/clock';
import { ConfigurationError, readConfiguration } from './platform/config/configuration';
import { faultInWords } from './platform/database/fault-in-words';
import { atPrimary } from './platform/database/primary';
import { MasterKey } from './platform/sealing';
import { rotateMasterKey, verifyMasterKey } from './platform/sealing/rotate-master-key';

const HELP = 'Say --new FILE to wrap every key under the master key in that file, or --verify to open every key with the one in MASTER_KEY_FILE.';

async function main(): Promise<void> {
  const { values } = wishes();
  const settings = await atPrimary(readConfiguration({ ...process.env, ...(values.new ? { NEXT_MASTER_KEY_FILE: resolve(values.new) } : {}) }));
  const began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  if (values.verify) {
    const master = new MasterKey(settings.masterKey);
    const keys = await verifyMasterKey(settings.keysDatabaseUrl, master);
    return say(`All ${keys} keys open with the master key ${master.kid} (${seconds()}).`);
  }
  if (!settings.nextMasterKey) throw new ConfigurationError(HELP);
  const [old, next] = [new MasterKey(settings.masterKey), new MasterKey(settings.nextMasterKey)];
  const { keys, wrappedAnew } = await rotateMasterKey(settings.keysDatabaseUrl, old, next, new Clock().today());
  await verifyMasterKey(settings.keysDatabaseUrl, next);
  say(`All ${keys} keys are wrapped under ${next.kid}, ${wrappedAnew} of them now, in ${seconds()}; none needs ${old.kid} any more.`);
  say('Next: set MASTER_KEY_FILE to the new file, migrate, print the users of a pooler anew, restart every process without NEXT_MASTER_KEY_FILE, and back up. Keep the old file in the safe as long as the backups made under it.');
}

function wishes(): { values: { new?: string; verify?: boolean } } {
  try {
    return parseArgs({ options: { new: { type: 'string' }, verify: { type: 'boolean' } } });
  } catch {
    throw new ConfigurationError(HELP);
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

main().catch((error: unknown) => {
  const { name, code } = error as { name?: string; code?: string };
  const words = faultInWords(error, 'its address');
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : words ? `The master key could not be rotated: ${words}` : `The master key could not be rotated (${[name, code].filter(Boolean).join(' ')}); what was wrapped anew stays so.`}\n`);
  process.exitCode = 1;
});
