import { HttpEventType, HttpHeaders, HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SaveFile } from '../platform/files';
import { apiInterceptor } from '../platform/requests';
import { isWhole, sizeInWords } from './governance-api';
import { YourDataPage } from './your-data-page';

const whole = (): Blob => new Blob([new Uint8Array(1_000), new Uint8Array([0x50, 0x4b, 0x05, 0x06]), new Uint8Array(18)]);
const header = { type: HttpEventType.ResponseHeader, ok: true, headers: new HttpHeaders({ 'X-Afterword-Entries': '431' }) };

// The browsers have it; jsdom does not.
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

describe('a ZIP', () => {
  it('is whole when its last record stands at its end', async () => {
    expect(await isWhole(whole())).toBe(true);
    expect(await isWhole(whole().slice(0, -1))).toBe(false);
    expect(await isWhole(new Blob([]))).toBe(false);
  });

  it.each([[0, '1 KB'], [12_325, '12 KB'], [1_240_000, '1.2 MB']])('of %i bytes is %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
});

describe('downloading everything', () => {
  let page: ComponentFixture<YourDataPage>;
  let api: HttpTestingController;
  let saved: string[];
  beforeEach(() => {
    saved = [];
    TestBed.configureTestingModule({
      providers: [provideRouter([]), provideHttpClient(withInterceptors([apiInterceptor])), provideHttpClientTesting(), { provide: SaveFile, useValue: { save: (_: Blob, name: string) => saved.push(name) } }],
    });
    api = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(YourDataPage);
    page.detectChanges();
  });
  const words = async (): Promise<string> => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    page.detectChanges();
    return (page.nativeElement as HTMLElement).textContent ?? '';
  };
  const types = (password: string): void => {
    const field = (page.nativeElement as HTMLElement).querySelector<HTMLInputElement>('#proof')!;
    field.value = password;
    field.dispatchEvent(new Event('input'));
    (page.nativeElement as HTMLElement).querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  const asks = async (): Promise<ReturnType<HttpTestingController['expectOne']>> => {
    types('a password');
    api.expectOne({ method: 'POST', url: '/api/account/proof' }).flush(null, { status: 204, statusText: 'Done' });
    await words();
    return api.expectOne('/api/exports');
  };

  it('asks for the password and sends nothing without it', async () => {
    (page.nativeElement as HTMLElement).querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(await words()).toContain('Enter your password');
    api.expectNone('/api/exports');
  });

  it('says how many entries come and how much is here, and hands over the whole file', async () => {
    const request = await asks();
    request.event(header as never);
    request.event({ type: HttpEventType.DownloadProgress, loaded: 1_240_000 });
    expect(await words()).toContain('431 entries are coming. 1.2 MB so far.');
    request.event(new HttpResponse({ status: 200, body: whole() }));
    expect(await words()).toContain('Your file is here');
    expect(saved).toEqual([expect.stringMatching(/^afterword-\d{4}-\d\d-\d\d\.zip$/u)]);
  });

  it('says that it broke off, and hands over nothing of it', async () => {
    const request = await asks();
    request.event(header as never);
    request.error(new ProgressEvent('error'));
    expect(await words()).toContain('The download broke off, so there is no file.');
    expect(saved).toEqual([]);
  });

  it('takes a file that is not whole for one that broke off', async () => {
    const request = await asks();
    request.event(header as never);
    request.event(new HttpResponse({ status: 200, body: whole().slice(0, 500) }));
    expect(await words()).toContain('The download broke off, so there is no file.');
    expect(saved).toEqual([]);
  });

  it('says at the field that the password is wrong, and how long to wait after too many tries', async () => {
    types('another password');
    api.expectOne('/api/account/proof').flush({}, { status: 422, statusText: 'No' });
    expect(await words()).toContain('This is not your password. Check it, then try again');
    (await asks()).flush(new Blob([]), { status: 429, statusText: 'No', headers: { 'Retry-After': '120' } });
    expect(await words()).toContain('Wait 2 minutes, then try again.');
  });

  it('can be stopped, and stops with the page', async () => {
    const request = await asks();
    [...(page.nativeElement as HTMLElement).querySelectorAll('button')].find((button) => button.textContent === 'Stop')!.click();
    expect(request.cancelled).toBe(true);
    page.detectChanges();
    const again = await asks();
    page.destroy();
    expect(again.cancelled).toBe(true);
  });
});
