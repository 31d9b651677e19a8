/** The one mail there is. It says that something waits, and not what, nor from whom. */
export const mailSubject = 'Something is waiting for you in Afterword';

/** Its text: the same for everyone, but for the link that ends it. */
export function mailText(address: string, token: string): string {
  return [
    'Hello,',
    '',
    'Something is waiting for you in Afterword. Sign in when it suits you:',
    address,
    '',
    'This e-mail never says what it is about.',
    '',
    'You do not want these e-mails? Stop them here, without signing in:',
    unsubscribeLink(address, token),
    '',
  ].join('\n');
}

/** Where mails are ended. What stands behind # never reaches a server or its log. */
export function unsubscribeLink(address: string, token: string): string {
  return `${address}/unsubscribe#${token}`;
}
