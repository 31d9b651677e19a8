import type { Pattern } from './pattern';

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "(?:(?:19|20)\\d{2}|['’]\\d{2})";
const UNITS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const SPELT = `(?:tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|thirty[ -]first|twenty[ -](?:${UNITS})|${UNITS})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ORDINAL = `${DAY} ?(?:st|nd|rd|th)`;
const WEEKDAY = '(?:(?:mon|tues|tue|wednes|wed|thurs|thur|thu|fri|satur|sat|sun)(?:day)?,? )';
const BORN = '(?:born|dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthday)';

const expression = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu');

const isDay = (words: string): boolean => {
  const [first = 0, second = 0, third = 0] = words.split(/\D+/u).map(Number);
  const [day, month] = first > 31 ? [third, second] : [first, second];
  return day >= 1 && month >= 1 && ((day <= 31 && month <= 12) || (day <= 12 && month <= 31));
};

// "24/7", a score out of ten and plain fractions are written the same way as a day and a month.
const isShortDay = (words: string): boolean => isDay(words) && !/^(?:24\/7|\d+\/10|1\/[1234]|3\/4|2\/3)$/u.test(words);

const CUE_BEFORE = /\b(?:dob|d\.o\.b|date of birth|birth ?date)\b\.?[ :]{1,3}$/iu;
const afterCue = (_: string, before: string): string => (CUE_BEFORE.test(before) ? '' : /\bborn on $/iu.test(before) ? 'a day some years ago' : /\bborn $/iu.test(before) ? 'some years ago' : 'one day');

/** Dates of birth and days that a calendar would find again. A month or a weekday alone is neither. */
export const datePatterns: readonly Pattern[] = [
  { kind: 'date', find: /(?<![\d./-])\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?(?:\d{4}|\d{2})(?![\d/-]|\.\d)/gu, softer: afterCue, holds: isDay },
  { kind: 'date', find: /(?<![\d./-])(?:19|20)\d{2}([/.-])\d{1,2}\1\d{1,2}(?![\d/-]|\.\d)/gu, softer: afterCue, holds: isDay },
  { kind: 'date', find: expression(`${WEEKDAY}?(?:the )?(?:${ORDINAL}|${DAY})(?: of)?[ -]${MONTH}\\b(?:\\.(?= ?\\d))?(?:,?[ -]${YEAR}|[ -]\\d{2})?`), softer: afterCue },
  { kind: 'date', find: expression(`${WEEKDAY}?(?:the )?${SPELT} (?:of )?${MONTH}(?:,? ${YEAR})?`), softer: afterCue, holds: (words) => /of |[A-Z]/u.test(words) },
  { kind: 'date', find: expression(`${WEEKDAY}?${MONTH}\\.? (?:the )?(?:${ORDINAL}|${SPELT})(?:,? ${YEAR})?`), softer: afterCue },
  { kind: 'date', find: expression(`${WEEKDAY}?${MONTH}\\.? ${DAY},? ${YEAR}`), softer: afterCue },
  {
    kind: 'date',
    find: expression(`${WEEKDAY}?${MONTH}\\.? ${DAY}`),
    softer: afterCue,
    holds: (words, before) => /[A-Z]/u.test(words) && /\b(?:on|since|until|till|by|before|after|from|dated|died|to)(?: the)? $/iu.test(before),
  },
  { kind: 'date', find: /\b(?:on|since|until|till|dated|from) (?<words>\d{1,2}\/\d{1,2})(?![\d/]|[.,]\d| ?(?:pain|on the|score))/giu, softer: afterCue, holds: isShortDay },
  { kind: 'date', find: expression(`born (?:in |on |back in )?(?:(?:early|late|mid) )?(?:${MONTH},? )?(?:of )?(?:${YEAR})`), softer: 'born some years ago' },
  { kind: 'date', find: expression(`${BORN}:? (?:is |was |in )?(?<words>\\d{6}|\\d{8}|${MONTH},? ${YEAR}|(?:19|20)\\d{2})`), softer: afterCue },
];
