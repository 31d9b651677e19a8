import { dayInWords, dayOf, fullDay, monthInWords, onDay, timeInWords } from './days';
import { onPaper } from './paper';

describe('a day in words', () => {
  const today = '2026-11-22';

  it.each([
    ['2026-11-22', 'Today'],
    ['2026-11-21', 'Yesterday'],
    ['2026-11-19', 'Thursday'],
    ['2026-11-16', 'Monday'],
    ['2026-11-15', '15 November'],
    ['2026-01-01', '1 January'],
    ['2025-12-31', '31 December 2025'],
    ['2026-11-26', '26 November'],
    ['2027-01-05', '5 January 2027'],
    ['someday', 'someday'],
  ])('%s is “%s”', (day, words) => expect(dayInWords(day, today)).toBe(words));

  it('counts back over the end of a year', () => {
    expect(dayInWords('2025-12-31', '2026-01-01')).toBe('Yesterday');
    expect(dayInWords('2025-12-29', '2026-01-01')).toBe('Monday');
  });

  it('stands inside a sentence', () => {
    expect(['2026-11-22', '2026-11-19', '2026-10-02'].map((day) => onDay(day, today))).toEqual(['today', 'on Thursday', 'on 2 October']);
  });

  it('can be written in full', () => {
    expect(fullDay('2026-11-26', today)).toBe('Thursday 26 November');
    expect(fullDay('2024-02-29', today)).toBe('Thursday 29 February 2024');
  });

  it('says its month and year on paper, which is kept', () => {
    onPaper.set(true);
    try {
      expect(['2026-11-22', '2026-11-21', '2026-11-19', '2026-01-01'].map((day) => dayInWords(day, today))).toEqual(['22 November 2026', '21 November 2026', '19 November 2026', '1 January 2026']);
      expect([onDay('2026-11-19', today), fullDay('2026-11-19', today)]).toEqual(['on 19 November 2026', 'Thursday 19 November 2026']);
    } finally {
      onPaper.set(false);
    }
  });

  it('never shifts, whatever the time zone of the device', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'];
    const before = process.env['TZ'];
    for (const zone of zones) {
      process.env['TZ'] = zone;
      expect(fullDay('2026-03-29', today)).toBe('Sunday 29 March');
      expect(dayInWords('2026-11-21', today)).toBe('Yesterday');
    }
    process.env['TZ'] = before;
  });

  it('reads the day, the time and the month from this device', () => {
    const evening = new Date(2026, 10, 9, 20, 4);
    expect([dayOf(evening), timeInWords(evening)]).toEqual(['2026-11-09', '20:04']);
    expect(monthInWords('2026-11')).toBe('November 2026');
  });
});
