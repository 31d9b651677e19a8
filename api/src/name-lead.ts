import { LeadNotNamed, nameLead } from './information-governance';
import { ConfigurationError, readConfiguration } from './platform/config/configuration';
import { atPrimary } from './platform/database/primary';

const [email] = process.argv.slice(2);

async function main(): Promise<void> {
  if (email === undefined) throw new LeadNotNamed('Say the work e-mail address of whoever is to be an information-governance lead.');
  await nameLead(await atPrimary(readConfiguration(process.env)), email);
  process.stdout.write('They are an information-governance lead from now on, and can ask for and approve disclosures from the eighth day on. It stands in the audit.\n');
}

main().catch((error: unknown) => {
  // Never the message of an unknown fault: it may quote a statement.
  process.stderr.write(`${error instanceof ConfigurationError || error instanceof LeadNotNamed ? error.message : 'The lead could not be named.'}\n`);
  process.exit(1);
});
