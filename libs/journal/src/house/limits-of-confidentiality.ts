/** One thing that a house says to everyone about what stays private. */
export interface LimitsPoint {
  readonly name: string;
  readonly words: string;
}

/** What a house may say about the limits of confidentiality before anybody has put it in words of their own. */
export const firstLimits: readonly LimitsPoint[] = [
  {
    name: 'What is yours alone',
    words: 'What you write here is yours until you share it. Your manager, an educator or an administrator cannot open it here. Nobody is shown whether you write.',
  },
  {
    name: 'What you share',
    words: 'Whoever you share with reads a copy as it stood on that day. You see that they opened it, and you can take it back. They do not pass it on without asking you, except for what stands below.',
  },
  {
    name: 'Harm',
    words: 'If somebody is being harmed, or may be, your supervisor has to pass it on to whoever can help. They tell you first where that is safe. Writing here does not report anything: only a person can.',
  },
  {
    name: 'Unsafe practice and crime',
    words: 'If care was unsafe, or a serious crime was done or is planned, it goes to whoever has to act on it.',
  },
  {
    name: 'A court or a regulator',
    words: 'A court, a coroner or a regulator can order that what is written here is handed over, your private entries too. Leave out who, where and when. Ask your union or defence body before you answer a request.',
  },
  {
    name: 'How it is kept',
    words: 'Your words and themes are sealed before they are stored. The program that runs Afterword, and whoever holds its key, could open them; the database and its backups hold only sealed text.',
  },
  {
    name: 'What is not sealed',
    words: 'That you wrote, on which day, and who may read what you shared. If you let an entry count in trends, its themes stand open until the month is published. After that only rounded figures are left.',
  },
];
