const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the database does not answer at its address.',
  ENOTFOUND: 'the name of the database server is not known.',
  '3D000': 'there is no database of this name at its address.',
  '42P01': 'a database is not prepared. Migrate first.',
  '42883': 'a database is not prepared. Migrate first.',
  '3F000': 'a database is not prepared. Migrate first.',
};

const refusedPassword = {
  'the master key': 'a database refuses the password that comes from MASTER_KEY_FILE. Migrate with this key, or name the one it was migrated with.',
  'its address': 'a database refuses the name or the password in its address.',
};

/** Why a database could not be worked with, for an operator; undefined where there is no sentence for it. `login` is where its password comes from. */
export function faultInWords(error: unknown, login: keyof typeof refusedPassword): string | undefined {
  const code = (error as { code?: string } | null)?.code ?? '';
  return code === '28P01' ? refusedPassword[login] : SENTENCES[code];
}
