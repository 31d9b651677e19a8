/** The subject of an invitation. It says no more than that an account waits. */
export const invitationSubject = 'An account is waiting for you in Afterword';

const inFull = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Its text, the same for everyone but for the link and its last day. What stands behind # never reaches a server or its log. */
export function invitationText(address: string, token: string, worksUntil: string): string {
  return [
    'Hello,',
    '',
    'An account is waiting for you in Afterword, where you work. With this link you come in for the first time:',
    `${address}/link#${token}`,
    '',
    `It works once, until ${inFull.format(new Date(`${worksUntil}T12:00:00Z`))}. It is for you alone: give it to nobody. A newer link takes its place.`,
    '',
    'If you expected no such e-mail, you need do nothing.',
    '',
  ].join('\n');
}
