import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { HousePage } from './house-page';
import { press, settled } from '../../settled';

describe('the focus of whoever gives the hospital another name', () => {
  let page: ComponentFixture<HousePage>;
  let api: HttpTestingController;
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const focused = (): string | undefined => document.activeElement?.id;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    api = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(HousePage);
    page.detectChanges();
    api.expectOne('/api/house').flush({ name: 'Willowmere', revision: 1, lines: [], teams: [] });
    await settled();
  });

  it('goes to the name, and back to where it was when that is left', async () => {
    await press(element(), 'Change the name');
    expect(focused()).toBe('house-new-name');
    await press(element(), 'Leave it');
    expect(focused()).toBe('house-rename');
  });

  it('goes back to where it was once the name is saved', async () => {
    await press(element(), 'Change the name');
    element().querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    api.expectOne({ method: 'PUT', url: '/api/house' }).flush({ name: 'Willowmere', revision: 2, lines: [], teams: [] });
    await settled();
    expect(focused()).toBe('house-rename');
  });
});
