import { existsSync, readFileSync } from 'node:fs';
import { say } from '../setup/progress.mjs';
import { inClone } from '../setup/places.mjs';

/** Prints the sign-ins of the demonstration hospital, one a line. */
export function showSignIns() {
  const file = ['dist', 'src'].map((folder) => inClone('api', folder, 'demonstration', 'sign-ins.json')).find(existsSync);
  if (!file) return;
  const people = JSON.parse(readFileSync(file, 'utf8'));
  const width = (field) => Math.max(...people.map((person) => person[field].length));
  say('\nSign in to the demonstration hospital, whose people are invented, as:');
  for (const { email, password, name, job } of people) {
    say(`  ${email.padEnd(width('email'))}  ${password.padEnd(width('password'))}  ${name.padEnd(width('name'))}  ${job}`);
  }
}
