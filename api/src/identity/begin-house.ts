import { Client } from 'pg';
import { firstBriefing } from '@afterword/journal';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { hashOfToken, newToken } from '../platform/tokens/token';

const HOURS = 24;

/**
 * Makes the link of the first administrator of a house in which nobody works yet, in place of an earlier one, and says it once.
 * Brings the first briefing along, and nothing else. Says nothing and returns false where anybody works already.
 */
export async function beginHouse(settings: Configuration, address: string, say: (line: string) => void): Promise<boolean> {
  // As the owner, who alone may call the function: the application's login cannot make the link of an administrator, and a pooler knows no other.
  const client = new Client({ connectionString: settings.directDatabaseUrl, application_name: 'afterword empty', options: '-c role=afterword_owner' });
  await client.connect();
  try {
    const token = newToken();
    const until = new Date(new Clock().now().getTime() + HOURS * 3_600_000);
    const { rows } = await client.query<{ begun: boolean }>('SELECT app.begin_house($1, $2, $3) AS begun', [
      hashOfToken(token), until, JSON.stringify(firstBriefing),
    ]);
    if (!rows[0]?.begun) return false;
    say(`\nNobody works here yet. Become the first administrator with this link, which works once and for ${HOURS} hours:\n  ${address.replace(/\/$/u, '')}/link#${token}`);
    return true;
  } finally {
    await client.end();
  }
}
