import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { LocalText } from '../platform/local-text';
import { Forgetting, endLaterKey } from '../platform/sign-in';
import { UnsavedWork } from '../platform/unsaved';
import { SignOut } from './sign-out';
import { settled } from '../../settled';

describe('signing out', () => {
  let page: ComponentFixture<SignOut>;
  let api: HttpTestingController;
  let leave: jest.SpyInstance;
  let unsent: { id: string }[];
  const wipe = jest.fn(() => Promise.resolve());
  const words = (): string => (page.nativeElement as HTMLElement).textContent ?? '';
  const press = async (name: RegExp): Promise<void> => {
    const buttons = [...(page.nativeElement as HTMLElement).querySelectorAll('button')];
    buttons.find((button) => name.test(button.textContent?.trim() ?? ''))?.click();
    await settled();
  };

  beforeEach(async () => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
    localStorage.clear();
    unsent = [];
    wipe.mockClear();
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), { provide: LocalText, useValue: { wipe, all: () => Promise.resolve({ unsent }) } }] });
    leave = jest.spyOn(TestBed.inject(Forgetting), 'leave').mockImplementation(() => undefined);
    api = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(SignOut);
    await settled();
  });

  it('ends the sign-in, clears the device and leaves', async () => {
    await press(/^Sign out$/u);
    expect(leave).not.toHaveBeenCalled();
    api.expectOne({ method: 'DELETE', url: '/api/sign-in' }).flush(null, { status: 204, statusText: 'Done' });
    await settled();
    expect(wipe).toHaveBeenCalledTimes(1);
    expect(leave).toHaveBeenCalledWith('/sign-in');
    expect(localStorage.getItem(endLaterKey)).toBeNull();
  });

  it('clears the device and leaves without a connection too, and remembers to end the sign-in', async () => {
    await press(/^Sign out$/u);
    api.expectOne('/api/sign-in').error(new ProgressEvent('error'));
    await settled();
    expect(wipe).toHaveBeenCalledTimes(1);
    expect(leave).toHaveBeenCalledWith('/sign-in');
    expect(localStorage.getItem(endLaterKey)).toBe('yes');
  });

  it('leaves even where the device could not be cleared', async () => {
    wipe.mockRejectedValueOnce(new Error('refused'));
    await press(/^Sign out$/u);
    api.expectOne('/api/sign-in').flush(null, { status: 204, statusText: 'Done' });
    await settled();
    expect(leave).toHaveBeenCalledWith('/sign-in');
  });

  it('sends what is unsent first, and lets the author choose when that cannot be', async () => {
    const save = jest.fn(() => Promise.resolve(false));
    TestBed.inject(UnsavedWork).add({ unsaved: () => true, save });
    await press(/^Sign out$/u);
    expect(save).toHaveBeenCalledTimes(1);
    expect(words()).toContain('One text of yours is not saved or sent yet');
    await press(/^Stay and wait$/u);
    api.expectNone('/api/sign-in');
    expect(wipe).not.toHaveBeenCalled();
    await press(/^Sign out$/u);
    await press(/^Sign out and delete 1 unsaved text$/u);
    api.expectOne('/api/sign-in').error(new ProgressEvent('error'));
    await settled();
    expect([wipe.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1]);
  });

  it('asks about each comment and document that this device keeps, whether or not its page is open', async () => {
    unsent = [{ id: 'comment share whole' }, { id: 'document nmc-accounts' }];
    TestBed.inject(UnsavedWork).add({ id: () => 'comment share whole', unsaved: () => true, save: () => Promise.resolve(false) });
    await press(/^Sign out$/u);
    expect(words()).toContain('2 texts of yours are not saved or sent yet');
    api.expectNone('/api/sign-in');
    await press(/^Sign out and delete 2 unsaved texts$/u);
    api.expectOne('/api/sign-in').flush(null, { status: 204, statusText: 'Done' });
    await settled();
    expect([wipe.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1]);
  });
});
