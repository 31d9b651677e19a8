import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LimitsFormPage } from './limits-form-page';
import { press, settled } from '../../settled';

describe('the focus of whoever writes the limits', () => {
  let page: ComponentFixture<LimitsFormPage>;
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const focused = (): string | undefined => document.activeElement?.id;

  it('goes to the part that is added, and to the part that stands where one is taken out', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    page = TestBed.createComponent(LimitsFormPage);
    page.detectChanges();
    const points = ['One', 'Two', 'Three'].map((name) => ({ name, words: name }));
    TestBed.inject(HttpTestingController).expectOne((request) => request.method === 'GET').flush({ current: { version: 1, points, signedBy: 'Helen', signedAs: 'Director', signedOn: '2026-11-01' }, earlier: [] });
    await settled();
    await press(element(), 'Add a part');
    expect(focused()).toBe('limits-points-3-name');
    await press(element(), 'Take out part 4');
    expect(focused()).toBe('limits-points-2-name');
    await press(element(), 'Take out part 1');
    expect(focused()).toBe('limits-points-0-name');
  });
});
