/** The subject of the mail to the address before. */
export const noticeSubject = 'Your address in Afterword was changed';

/** Its text: neither the new address nor who changed it, since somebody else may have this mailbox by now. */
export const noticeText = [
  'Hello,',
  '',
  'Your e-mail address in Afterword was changed. What is mailed to you goes to the new one from now on.',
  '',
  'If you expected it, you need do nothing. If you did not, speak soon to whoever looks after information governance where you work.',
  'Until a week has passed nobody can get a new password for your account.',
  '',
].join('\n');
