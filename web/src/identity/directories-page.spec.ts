import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { DirectoriesPage } from './directories-page';

describe('the tokens of directories', () => {
  it('has the focus where the password is asked for', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    const page = TestBed.createComponent(DirectoriesPage);
    page.detectChanges();
    TestBed.inject(HttpTestingController).expectOne('/api/directory-tokens').flush({ tokens: [] });
    await page.whenStable();
    const make = [...(page.nativeElement as HTMLElement).querySelectorAll('button')].find((button) => button.textContent?.includes('Make a token'));
    make?.click();
    page.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement?.id).toBe('proof');
  });
});
