import { Client } from 'pg';
import type { Configuration } from '../platform/config/configuration';

const refusals: Readonly<Record<string, string>> = {
  absent: 'Nobody works here with this e-mail address, or they are suspended.',
  'not-in': 'They have not come in yet. Let them use their first link, and say this again.',
  'address-new': 'Their e-mail address was changed within a week. Speak to them, see that it is theirs, and say this again once the week is over.',
  already: 'They are an information-governance lead already.',
  'agreed-to': 'Somebody here may agree to a new lead: let an administrator ask for it on the page of the person.',
};

/** Why nobody became a lead, in a sentence for whoever runs the server. */
export class LeadNotNamed extends Error {}

/**
 * Makes somebody an information-governance lead where no lead is left who may agree to one; their week begins today, and it stands in
 * the audit. Throws LeadNotNamed with the reason where it is not done.
 */
export async function nameLead(settings: Configuration, email: string): Promise<void> {
  // As the owner, who alone may call the function: no administrator can, whatever they send.
  const client = new Client({ connectionString: settings.directDatabaseUrl, application_name: 'afterword name-lead', options: '-c role=afterword_owner' });
  await client.connect();
  try {
    const { rows } = await client.query<{ said: string | null }>('SELECT app.name_lead($1) AS said', [email]);
    const said = rows[0]?.said ?? null;
    if (said !== null) throw new LeadNotNamed(refusals[said] ?? 'The lead could not be named.');
  } finally {
    await client.end();
  }
}
