import type { Client } from 'pg';

const NOTED = 'the moment of an event in the audit, which the database holds to the minute';
const LASTS = 'whether a sign-in or a link still lasts; whoever may call it can begin a sign-in as well';
const KEPT = 'the day that is shown of it to its owner, besides the moment in the audit; nothing is decided by it';

/**
 * Days and moments that the functions of the database are told, each with a reason why they do not ask the clock themselves. What day it is, none is told:
 * each asks app.today().
 */
export const saidToFunctions: Readonly<Record<string, string>> = {
  'accept_coded_link.at': LASTS,
  'add_passkey.at': KEPT,
  'approve_disclosure.at': NOTED,
  'ask_disclosure.at': NOTED,
  'ask_disclosure.first_day': 'a lead chooses from which day on',
  'ask_disclosure.last_day': 'a lead chooses until which day',
  'begin_sign_in.at': LASTS,
  'chain_audit.at': 'when a link was made; no later than it is',
  'change_password.at': LASTS,
  'claim_invitation_of.at': 'which mails are due, and when to try again',
  'claim_mail.at': 'which mails are due, and when to try again',
  'claim_notice.at': 'which mails are due, and when to try again',
  'close_account.at': NOTED,
  'confirm_hold.at': NOTED,
  'directory_brings_in.at': 'the moment in the audit and the day of a suspension; no later than it is',
  'directory_changes.at': 'the moment in the audit and the day of a suspension; no later than it is',
  'directory_removes.at': 'the moment in the audit and the day of a suspension; no later than it is',
  'disclosed_items.at': NOTED,
  'end_disclosure.at': NOTED,
  'erase_entries.at': NOTED,
  'finish_entries.at': NOTED,
  'finish_erasure.at': NOTED,
  'hold_sign_in.at': LASTS,
  'invitations_of_house.at': 'which links work still; only counts come of it',
  'invite.at': 'when the mail goes at the earliest',
  'invite.until': 'how long its links work',
  'keep_account.at': NOTED,
  'keep_entries.at': NOTED,
  'lift_hold.at': NOTED,
  'link_behind.at': LASTS,
  'link_identity.at': KEPT,
  'make_coded_link.at': 'when the mail with the code goes at the earliest',
  'make_coded_link.until': 'how long it works',
  'make_link.until': 'how long it works',
  'make_own_pack_link.at': KEPT,
  'make_own_pack_link.last_day': 'how long it works',
  'make_pack_link.last_day': 'how long it works',
  'note_invitation.again_at': 'when a mail is tried again',
  'note_mail.again_at': 'when a mail is tried again',
  'note_notice.again_at': 'when a mail is tried again',
  'note_pack_fetched.at': KEPT,
  'open_disclosed.at': NOTED,
  'own_sign_ins.at': LASTS,
  'pack_behind.at': LASTS,
  'place_hold.at': NOTED,
  'place_hold.first_day': 'a lead chooses from which day on',
  'place_hold.last_day': 'a lead chooses until which day',
  'places_at_the_end.month': 'which month is published',
  'prove_sign_in.until': LASTS,
  'remove_passkey.at': NOTED,
  'remove_second_factor.at': NOTED,
  'renew_recovery_codes.at': NOTED,
  'renew_silence_of_disclosure.at': NOTED,
  'renew_silence_of_hold.at': NOTED,
  'review_hold.at': NOTED,
  'role_by_group.at': 'until when a group gives a role without being shown again; whoever may call it can show it again',
  'set_second_factor.at': KEPT,
  'signed_in.at': LASTS,
  'suspend_after_last_day.at': 'which last days are past; no later than it is',
  'take_challenge.at': 'until when a challenge is remembered that was taken',
  'take_challenge.new_until': 'until when a challenge is remembered that was taken',
  'take_recovery_code.at': NOTED,
  'tell_of_disclosure.at': NOTED,
  'tell_of_hold.at': NOTED,
  'uninvited.at': 'which links work still; only who is to be invited comes of it',
  'unlink_identity.at': NOTED,
  'use_first_link.at': LASTS,
  'use_coded_link.at': LASTS,
  'use_passkey.at': KEPT,
};

/** Days and moments that the functions which a login of ours may call are told and that are not on the list, and what is too much on it. What only passes a call of the version before on, without the day, is told nothing. */
export async function saidToFunctionFaults(main: Client, known: Readonly<Record<string, string>> = saidToFunctions): Promise<string[]> {
  const { rows } = await main.query<{ name: string }>(
    `SELECT p.proname || '.' || coalesce(p.proargnames[a.place], a.place::text) AS name
       FROM pg_proc p, unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)
      WHERE p.pronamespace = 'app'::regnamespace
        AND NOT (NOT p.prosecdef AND p.prosrc !~ '\\mtoday\\M' AND obj_description(p.oid, 'pg_proc') LIKE 'For the version before:%')
        AND EXISTS (SELECT FROM unnest('{afterword_app,afterword_trends,afterword_publication}'::text[]) AS r WHERE has_function_privilege(r, p.oid, 'EXECUTE'))
        AND format_type(a.type, NULL) ~ '^(date|time)' ORDER BY 1`);
  const said = rows.map(({ name }) => name);
  return [
    ...said.filter((name) => !(name in known)).map((name) => `${name}: a function is told it, and no reason says why it does not ask the clock`),
    ...Object.keys(known).filter((name) => !said.includes(name)).map((name) => `${name} is on the list and need not be`),
  ];
}
