import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { BroughtShare } from './brought-share';
import { settled } from '../../settled';

describe('a share that was brought to a one-to-one', () => {
  let shown: ComponentFixture<BroughtShare>;
  let api: HttpTestingController;
  const element = (): HTMLElement => shown.nativeElement as HTMLElement;
  const isTold = async (name: string, value: unknown): Promise<void> => {
    shown.componentRef.setInput(name, value);
    await settled();
  };
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    shown = TestBed.createComponent(BroughtShare);
    api = TestBed.inject(HttpTestingController);
    await isTold('share', { id: 'h1', sharedOn: '2024-11-20' });
    element().querySelector('button')!.click();
    await settled();
    api.expectOne('/api/shares/h1').flush({ sections: [{ section: 'text', text: 'What was shared' }] });
    await settled();
  });

  it('stays open, and is not asked for again, when the one-to-one is read anew', async () => {
    await isTold('share', { id: 'h1', sharedOn: '2024-11-20' });
    expect(element().textContent).toContain('What was shared');
    api.expectNone('/api/shares/h1');
  });

  it('is hidden without contact, and asked for again after it', async () => {
    await isTold('hidden', true);
    expect(element().textContent).not.toContain('What was shared');
    await isTold('hidden', false);
    api.expectOne('/api/shares/h1').flush({ title: 'Not found', status: 404 }, { status: 404, statusText: 'Not found' });
    await settled();
    expect(element().textContent).toContain('It is no longer shared with you.');
    expect(element().textContent).not.toContain('What was shared');
  });

  it('is gone when it was withdrawn', async () => {
    await isTold('share', null);
    expect(element().textContent).toBe('Withdrawn. Nothing of it is here.');
  });
});
