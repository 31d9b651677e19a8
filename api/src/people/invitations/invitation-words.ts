/** The subject of an invitation. It says no more than that an account waits. */
export const invitationSubject = 'An account is waiting for you in Afterword';

const inFull = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** A day as mails and refusals say it. */
export function dayInFull(day: string): string {
  return inFull.format(new Date(`${day}T12:00:00Z`));
}

/** Its text, the same for everyone but for the link and its last day. What stands behind # never reaches a server or its log. */
export function invitationText(address: string, token: string, worksUntil: string): string {
  return [
    'Hello,',
    '',
    'An account is waiting for you in Afterword, where you work. With this link you come in for the first time:',
    `${address}/link#${token}`,
    '',
    `It works once, until ${dayInFull(worksUntil)}. It is for you alone: give it to nobody. A newer link takes its place.`,
    '',
    'If you expected no such e-mail, you need do nothing.',
    '',
  ].join('\n');
}

/** The subject of the mail with the code that a link to a new password asks for. */
export const codeSubject = 'A code for a new password in Afterword';

/** Its text: who makes the link stands on the account page, and not in a mailbox. */
export function codeText(address: string, code: string, worksUntil: string): string {
  return [
    'Hello,',
    '',
    'Two administrators are making you a link to a new password in Afterword, where you work. The link works only together with this code:',
    code,
    '',
    `It works with that link alone, until ${dayInFull(worksUntil)}. Give it to nobody, to no administrator either.`,
    '',
    'Did you not ask for a new password? Then give nobody the code, and speak to whoever looks after information governance where you work.',
    'Your account page says which administrators it was:',
    `${address}/account`,
    '',
  ].join('\n');
}
