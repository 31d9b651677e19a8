import { dayOf } from '@afterword/ui';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SignIn } from '../platform/sign-in';
import { LeavingSoon } from './leaving-soon';

const inDays = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000));

async function words(lastDay: string | null): Promise<string> {
  TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: SignIn, useValue: { current: () => ({ lastDay }) } }] });
  const card = TestBed.createComponent(LeavingSoon);
  await card.whenStable();
  return (card.nativeElement as HTMLElement).textContent ?? '';
}

describe('the card about a last day', () => {
  it.each([[14, 'Your last day here is known'], [8, 'Your last day here is known'], [7, '7 days until your last day here'], [1, 'Tomorrow is your last day here'], [0, 'Today is your last day here']])(
    'says %i days before it: %s', async (days, heading) => expect(await words(inDays(days))).toContain(heading));

  it('says from the first day on that what was written can be taken along, and nothing where no day is set', async () => {
    expect(await words(inDays(13))).toContain('fetch it after that day too');
    TestBed.resetTestingModule();
    expect(await words(null)).toBe('');
  });
});
