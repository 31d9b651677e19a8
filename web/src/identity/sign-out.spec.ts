import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Forgetting } from '../platform/sign-in';
import { SignOut } from './sign-out';

describe('signing out', () => {
  let page: ComponentFixture<SignOut>;
  let api: HttpTestingController;
  let leave: jest.SpyInstance;
  const words = (): string => (page.nativeElement as HTMLElement).textContent ?? '';
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await page.whenStable();
  };
  const press = async (name: string): Promise<void> => {
    const buttons = [...(page.nativeElement as HTMLElement).querySelectorAll('button')];
    buttons.find((button) => button.textContent?.trim() === name)?.click();
    await settle();
  };

  beforeEach(async () => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    leave = jest.spyOn(TestBed.inject(Forgetting), 'leave').mockImplementation(() => undefined);
    api = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(SignOut);
    await settle();
    await press('Sign out');
  });

  it('says that it has not happened when Afterword cannot be reached, and goes on when it can', async () => {
    api.expectOne('/api/sign-in').error(new ProgressEvent('error'));
    await settle();
    expect(words()).toContain('You are not signed out yet');
    expect(words()).toContain('There is no connection to Afterword');
    expect((page.nativeElement as HTMLElement).querySelector('.covering')).not.toBeNull();
    expect(leave).not.toHaveBeenCalled();
    await press('Try again');
    api.expectOne('/api/sign-in').flush(null, { status: 204, statusText: 'Done' });
    await settle();
    expect(leave).toHaveBeenCalledWith('/sign-in');
  });

  it('tries again by itself when the connection is back', async () => {
    api.expectOne('/api/sign-in').error(new ProgressEvent('error'));
    await settle();
    window.dispatchEvent(new Event('online'));
    expect(api.match('/api/sign-in')).toHaveLength(1);
  });

  it('leaves the device when the sign-in has ended', async () => {
    api.expectOne('/api/sign-in').flush(null, { status: 204, statusText: 'Done' });
    await settle();
    expect(leave).toHaveBeenCalledWith('/sign-in');
  });
});
