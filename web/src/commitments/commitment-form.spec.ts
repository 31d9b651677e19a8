import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { CommitmentForm } from './commitment-form';
import type { Commitment } from './commitments-api';

const promise: Commitment = {
  id: 'p1', supervisionId: 's1', sessionId: 'm1', other: { id: 'g', givenName: 'Grace', familyName: 'O' }, owner: 'supervisor', mine: false, words: 'Swap the Thursday.', madeOn: '2024-11-22',
  dueOn: '2099-12-01', firstDueOn: '2099-12-01', carriedOn: null, closedOn: null, closedAs: null, closedByMe: null, revision: 3, can: ['read', 'revise', 'reword', 'close'],
};

describe('changing a promise', () => {
  const shown = (changes: Commitment): HTMLElement => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const form = TestBed.createComponent(CommitmentForm);
    for (const [name, value] of Object.entries({ supervision: 's1', role: 'supervisee', otherName: 'Grace', changes })) form.componentRef.setInput(name, value);
    TestBed.tick();
    return form.nativeElement as HTMLElement;
  };

  it('offers other words and another owner while the record is open', () => {
    const form = shown(promise);
    expect([form.querySelector('textarea')?.value, form.querySelectorAll('input[type="radio"]').length]).toEqual(['Swap the Thursday.', 2]);
  });

  it('shows words that both confirmed as they stand, and sends another day with them', () => {
    const form = shown({ ...promise, can: ['read', 'revise', 'close'] });
    expect([form.querySelector('textarea'), form.querySelectorAll('input[type="radio"]').length, form.textContent?.includes('You both confirmed this')]).toEqual([null, 0, true]);
    const day = form.querySelector<HTMLInputElement>('input[type="date"]')!;
    day.value = '2099-12-24';
    day.dispatchEvent(new Event('input'));
    form.querySelector<HTMLElement>('button[type="submit"]')!.click();
    const { request } = TestBed.inject(HttpTestingController).expectOne('/api/commitments/p1');
    expect([request.body, request.headers.get('If-Match')]).toEqual([{ owner: 'supervisor', words: 'Swap the Thursday.', dueOn: '2099-12-24' }, '"3"']);
  });
});
