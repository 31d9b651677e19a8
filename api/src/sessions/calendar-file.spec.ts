import { atHospital, calendarFile } from './calendar-file';

const session = { id: '7f0c9f6e-6f0e-4c52-8a52-5a3c1f0e9d11', day: '2026-11-26', beginsAt: '14:00', minutes: 45, arrangement: 1, isCancelled: false };
const now = new Date('2026-11-22T12:00:00Z');

describe('the calendar file of a session', () => {
  it('says when, and names nobody', () => {
    expect(calendarFile(session, now).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Afterword//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT',
      'UID:7f0c9f6e-6f0e-4c52-8a52-5a3c1f0e9d11@afterword', 'SEQUENCE:0', 'DTSTAMP:20261122T120000Z',
      'DTSTART:20261126T140000Z', 'DTEND:20261126T144500Z', 'SUMMARY:One-to-one (Afterword)', 'CLASS:PRIVATE', 'STATUS:CONFIRMED', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  it('replaces an earlier one when the session was moved or cancelled', () => {
    expect(calendarFile({ ...session, arrangement: 3 }, now)).toContain('SEQUENCE:2');
    expect(calendarFile({ ...session, isCancelled: true }, now)).toMatch(/SEQUENCE:1\r\n[^]*STATUS:CANCELLED/u);
  });
});

describe('the clocks of the hospital', () => {
  it.each([
    ['2026-11-26', '14:00', '2026-11-26T14:00:00.000Z'], ['2026-07-02', '14:00', '2026-07-02T13:00:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T23:30:00.000Z'], ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'], ['2026-10-25', '02:30', '2026-10-25T02:30:00.000Z'],
  ])('show %s %s at %s', (day, time, moment) => {
    expect(atHospital(day, time).toISOString()).toBe(moment);
  });

  it('skip an hour in spring, and the session begins when they go on', () => {
    expect(atHospital('2026-03-29', '01:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});
