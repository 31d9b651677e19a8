/** The tables of the main database without row level security, each with its reason. Every other table must have it. */
export const unprotected: Readonly<Record<string, string>> = {
  organisation: 'the name of the house, on every page',
  service_line: 'how the house is divided; names no person',
  team: 'the names of wards and teams; who works there stands in staff_member',
  briefing: 'a published document that everyone here may read',
  signpost: 'posts and lines that everyone here may ring; holds nothing of what anybody wrote',
  standing_limit: 'what the house says to everyone about confidentiality; holds nothing of what anybody wrote',
  cover_weeks: 'how many weeks may pass between sessions, by staff group; names no person',
  published_month: 'published on purpose, rounded or hidden before it is stored',
  published_figure: 'published on purpose, rounded or hidden before it is stored',
  sign_in_guess: 'written before there is an actor, and past the transaction; keys are hashes and name nobody',
  migrations: 'which migrations have run',
};

/** The functions that run with their owner's rights, each with what it is for. */
export const definers: Readonly<Record<string, string>> = {
  'app.credential_of(text)': 'looks up a password before there is an actor',
  'app.begin_sign_in(bytea,uuid,timestamp with time zone,timestamp with time zone)': 'begins a sign-in before there is an actor',
  'app.signed_in(bytea,timestamp with time zone)': 'finds the actor of a request',
  'app.end_sign_in(bytea)': 'ends a sign-in, also one that has lapsed',
  'app.next_entry_position()': 'counts what its author deleted',
  'app.restore_entry(uuid)': 'sees what its author deleted',
  'app.delete_entry(uuid,date)': 'sets deleted_on, which hides the row from its author',
  'app.end_shares_of_supervision()': 'withdraws what the end of a supervision ends, whoever ends it',
  'app.close_agreement()': 'marks a draft as agreed in the statement in which the second of the two agrees',
  'app.end_shares_of_session()': 'withdraws what its author shared for that session alone, whoever finishes it',
  'app.purge_deleted()': 'removes what was deleted more than 30 days ago, whosever it was',
  'app.thin_earlier_saves()': 'removes the earlier saves of an entry beyond twenty',
  'app.purge_earlier_saves()': 'removes what was replaced more than 30 days ago, whosever it was',
  'app.names_among(text[])': 'says which words are names of people here, without showing the people',
  'app.let_comments_go(uuid[],date)': 'makes comments of drafts whose moment has come; the application may not call it',
  'app.release_comments_of_session()': 'releases what waited until the two had met, whoever finishes the session',
  'app.purge_comment_drafts()': 'removes drafts on what was withdrawn, which nobody can see',
  'app.release_due_comments()': 'releases what waited for a morning that has come, whosever it was',
  'app.key_ids()': 'names every key in use and nobody who uses it',
};
