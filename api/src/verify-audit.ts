import { ConfigurationError } from './platform/config/configuration';
import { databaseAddress } from './platform/config/database-address';
import { Environment } from './platform/config/environment';
import { faultInWords } from './platform/database/fault-in-words';
import { primaryAddress } from './platform/database/primary';
import { AuditReading } from './verify-audit/audit-reading.repository';
import { type AuditFault, verifyChain } from './verify-audit/verify-chain';

const WORDS: Readonly<Record<AuditFault['what'], string>> = {
  changed: 'was changed after it was written',
  missing: 'is missing',
  added: 'was put in later than it says',
  'link changed': 'of the chain itself was changed',
  'link missing': 'of the chain itself is missing',
};
const SHOWN = 20;
const HEAD = /^[0-9a-f]{64}$/u;

/** Walks the whole audit at DIRECT_DATABASE_URL or DATABASE_URL and says what is not as it was written. Ends with 1 when anything is not. */
async function main(keptHead: string | undefined): Promise<void> {
  const env = new Environment(process.env);
  // Not the whole configuration: whoever checks the audit needs no master key.
  const address = databaseAddress(env, env.text('DIRECT_DATABASE_URL') ? 'DIRECT_DATABASE_URL' : 'DATABASE_URL', 'DATABASE_PASSWORD_FILE');
  if (keptHead !== undefined && !HEAD.test(keptHead)) env.fault('A head is 64 characters, 0 to 9 and a to f.', undefined);
  if (env.faults.length > 0) throw new ConfigurationError(env.faults.join('\n'));
  const reading = await AuditReading.open(await primaryAddress(address));
  try {
    const { links, head, waiting, faults, holdsKeptHead } = await verifyChain(reading.links(), await reading.unlinked(), keptHead ?? null);
    for (const { table, id, day, what } of faults.slice(0, SHOWN)) console.error(`${table} ${id} of ${day} ${WORDS[what]}.`);
    if (faults.length > SHOWN) console.error(`And ${faults.length - SHOWN} more.`);
    if (holdsKeptHead === false) console.error('The head that you kept is not in this chain: links were cut off or made anew since then.');
    if (faults.length > 0 || holdsKeptHead === false) {
      process.exitCode = 1;
      return;
    }
    const rest = `${waiting} wait for the next hour and are not covered yet`;
    console.log(links > 0 ? `The audit stands as it was written, as far as it is chained: ${links} rows are, and ${rest}.` : `Nothing could be checked: no row is chained, and ${rest}.`);
    if (holdsKeptHead) console.log('The head that you kept is in it.');
    if (head) console.log(`Head: ${head}\nKeep it outside this machine, and check it the next time with: npm run verify-audit -- ${head}`);
  } finally {
    await reading.close();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  // Never the message of an unknown fault: it may quote a row.
  const { name, code } = error as { name?: string; code?: string };
  const words = faultInWords(error, 'its address');
  console.error(error instanceof ConfigurationError ? error.message : `The audit could not be verified${words ? `: ${words}` : ` (${[name, code].filter(Boolean).join(' ')}).`}`);
  process.exitCode = 1;
});
