import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TopicsToCome } from './topics-to-come';
import { settled } from '../../settled';

const topics = [
  { id: 't1', kind: 'words' as const, title: 'Winter rota', mine: true, share: null, carriedFrom: '2024-10-15' },
  { id: 't2', kind: 'share' as const, title: null, mine: false, share: { id: 'h1', version: 2, sharedOn: '2024-11-20' }, carriedFrom: null },
  { id: 't3', kind: 'share' as const, title: null, mine: false, share: null, carriedFrom: null },
];

describe('what is to be talked about', () => {
  let shown: ComponentFixture<TopicsToCome>;
  let api: HttpTestingController;
  const element = (): HTMLElement => shown.nativeElement as HTMLElement;
  const press = async (words: string): Promise<void> => {
    [...element().querySelectorAll('button')].find((button) => button.textContent?.includes(words))!.click();
    await settled();
  };
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    shown = TestBed.createComponent(TopicsToCome);
    for (const [name, value] of Object.entries({ session: 'm1', topics, otherName: 'Amina', role: 'supervisor' })) shown.componentRef.setInput(name, value);
    api = TestBed.inject(HttpTestingController);
    await settled();
  });

  it('says who added each, what was left, and that a share was withdrawn, and leads to the agenda', () => {
    expect([...element().querySelectorAll('li')].map(({ textContent }) => textContent?.trim())).toEqual([
      expect.stringMatching(/^Winter rotaYou · from .*15 October/u), 'What Amina shared, version 2Amina', 'What Amina shared: withdrawnAmina',
    ]);
    expect([...element().querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([...topics.map(() => '/sessions/m1'), '/sessions/m1?part=own']);
  });

  it('keeps the words when they could not be added, and sends them again under the same id', async () => {
    await press('Add a topic');
    const box = element().querySelector<HTMLInputElement>('#topic-to-come')!;
    box.value = 'The study day';
    box.dispatchEvent(new Event('input'));
    await press('Add it for both');
    const first = api.expectOne('/api/sessions/m1/topics');
    first.flush({ title: 'Something went wrong', status: 500 }, { status: 500, statusText: 'Error' });
    await settled();
    expect([box.value, element().querySelector('#topic-to-come-error')?.textContent?.includes('Not added.')]).toEqual(['The study day', true]);
    await press('Add it for both');
    const again = api.expectOne('/api/sessions/m1/topics');
    expect(again.request.body).toEqual(first.request.body);
    again.flush({});
    await settled();
    expect(element().querySelector('form')).toBeNull();
  });
});
