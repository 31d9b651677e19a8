import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { NumberNotice } from './number-notice';

async function wait(milliseconds: number): Promise<void> {
  TestBed.tick();
  await jest.advanceTimersByTimeAsync(milliseconds);
  TestBed.tick();
}

describe('the quiet line about a number', () => {
  let page: ComponentFixture<NumberNotice>;
  const words = (): string => page.nativeElement.textContent.trim();
  const write = (...texts: string[]): void => page.componentRef.setInput('texts', texts);
  beforeEach(() => {
    jest.useFakeTimers();
    page = TestBed.createComponent(NumberNotice);
  });
  afterEach(() => jest.useRealTimers());

  it('comes after a pause, and not while somebody types', async () => {
    write('Nothing here.', 'The form said 999 992 7513');
    await wait(1_000);
    write('Nothing here.', 'The form said 999 992 7513 and');
    await wait(1_000);
    expect(words()).toBe('');
    await wait(600);
    expect(words()).toContain('That looks like an NHS number.');
  });

  it('goes when the number does', async () => {
    write('The form said 999 992 7513');
    await wait(1_600);
    write('The form said it.');
    await wait(1_600);
    expect(words()).toBe('');
  });

  it.each(['The asset tag was 714 867 4954.', 'I rang Mrs Adeyemi in bed 14.'])('does not come for anything else: %s', async (text) => {
    write(text);
    await wait(2_000);
    expect(words()).toBe('');
  });
});
