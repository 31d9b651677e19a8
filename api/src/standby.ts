import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfiguration } from './platform/config/configuration';
import { alone, demandStandby, prepare, tell } from './platform/standby/keep';
import { partIn, runStandbyProgram } from './platform/standby/program';
import { StandbyRefused } from './platform/standby/server';

const HELP = 'Say nothing to be told how the standbys are. Or say journal or keys, and --prepare FILE (with the password for the standby), --require (writes wait for it from now on) or --alone (they no longer do).';

void runStandbyProgram('The standby could not be looked after', async (say) => {
  const { values, positionals } = wishes();
  const settings = readConfiguration(process.env);
  const asked = [values.prepare, values.require, values.alone].filter(Boolean).length;
  if (asked === 0 && positionals.length === 0) {
    for (const part of ['journal', 'keys'] as const) await runStandbyProgram(`Nothing is known of ${part}`, () => tell(settings, part, say));
    return;
  }
  const part = partIn(positionals, HELP);
  if (asked > 1) throw new StandbyRefused(HELP);
  if (values.prepare) await prepare(settings, part, passwordIn(resolve(values.prepare)), say);
  else if (values.require) await demandStandby(settings, part, say);
  else if (values.alone) await alone(settings, part, say);
  else await tell(settings, part, say);
});

function passwordIn(file: string): string {
  try {
    const password = readFileSync(file, 'utf8').trim();
    // As the file of passwords that PostgreSQL's programs read needs no escaping then.
    if (/^[\w+/=.-]{16,}$/u.test(password)) return password;
  } catch {
    throw new StandbyRefused(`The password in ${file} cannot be read.`);
  }
  throw new StandbyRefused(`The password in ${file} has to be 16 or more of letters, digits and + / = . - _ (openssl rand -base64 24).`);
}

function wishes(): { values: { prepare?: string; require?: boolean; alone?: boolean }; positionals: string[] } {
  try {
    return parseArgs({ options: { prepare: { type: 'string' }, require: { type: 'boolean' }, alone: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    throw new StandbyRefused(HELP);
  }
}
