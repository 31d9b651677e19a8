import { parseArgs } from 'node:util';
import { readConfiguration } from './platform/config/configuration';
import { partIn, runStandbyProgram } from './platform/standby/program';
import { promote } from './platform/standby/promote';
import { StandbyRefused } from './platform/standby/server';

const HELP = 'Say whose standby to promote, journal or keys; with --fenced when the old primary cannot be seen and you have made sure that it takes no writes; with --accept-loss when there is no other way.';

void runStandbyProgram('The standby could not be promoted', async (say) => {
  const { values, positionals } = wishes();
  await promote(readConfiguration(process.env), partIn(positionals, HELP), { fenced: values.fenced ?? false, acceptLoss: values['accept-loss'] ?? false }, say);
});

function wishes(): { values: { fenced?: boolean; 'accept-loss'?: boolean }; positionals: string[] } {
  try {
    return parseArgs({ options: { fenced: { type: 'boolean' }, 'accept-loss': { type: 'boolean' } }, allowPositionals: true });
  } catch {
    throw new StandbyRefused(HELP);
  }
}
