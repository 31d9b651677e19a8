import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { EntryResponse, SupervisionListResponse } from '@afterword/api-types';
import { apiInterceptor } from '../platform/requests';
import { ShareDialog } from './share-dialog';
import { settled } from '../../settled';

const entry: EntryResponse = {
  id: 'e1', revision: 7, day: '2024-11-19', model: 'plain', title: 'Four letters', sections: [{ section: 'text', text: 'They closed their eyes.' }],
  tags: [{ code: 'CON1', direction: 'upheld' }], tone: 'mixed', shiftHalf: 'second-half', week: null, cpdMinutes: null, leftIn: [], begunFrom: null, countsInTrends: false, shares: [],
  changedSinceShared: false, can: ['share'],
};
const supervision = (id: string, givenName: string, over: Partial<SupervisionListResponse['supervisions'][number]> = {}) => ({
  id: `of-${id}`, role: 'supervisee' as const, person: { id, givenName, familyName: 'O' }, jobTitle: 'Nurse', nextOn: null, lastMetOn: null, agreed: true, nextId: null, record: null, agreementWaits: false, type: 'professional' as const, startedOn: '2024-01-01',
  endedOn: null, ...over,
});

describe('the share dialog', () => {
  let page: ComponentFixture<ShareDialog>;
  let api: HttpTestingController;
  const element = (): HTMLElement => page.nativeElement;
  const open = async (...supervisions: SupervisionListResponse['supervisions']): Promise<void> => {
    page.componentRef.setInput('open', true);
    await settled();
    api.expectOne('/api/supervisions').flush({ supervisions });
    await settled();
  };
  const press = async (): Promise<void> => {
    element().querySelector<HTMLElement>('.button-theirs')!.click();
    await settled();
  };
  const sent = (): TestRequest => api.expectOne({ method: 'POST', url: '/api/entries/e1/shares' });

  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function () { this.open = true; };
    HTMLDialogElement.prototype.close = function () { this.open = false; };
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([apiInterceptor])), provideHttpClientTesting(), provideRouter([])],
    });
    page = TestBed.createComponent(ShareDialog);
    page.componentRef.setInput('entry', entry);
    page.componentRef.setInput('open', false);
    api = TestBed.inject(HttpTestingController);
  });

  it('asks nobody before it is opened', async () => {
    await settled();
    api.expectNone('/api/supervisions');
  });

  it('says kindly that there is nobody to share with, past supervisors and supervisees left out', async () => {
    await open(supervision('g', 'Grace', { endedOn: '2024-06-01' }), supervision('t', 'Tom', { role: 'supervisor' }));
    expect(element().textContent).toContain('You have no supervisor here at the moment');
  });

  it('chooses neither reader nor purpose, and says what is missing instead of sending', async () => {
    await open(supervision('g', 'Grace'), supervision('n', 'Nadia'));
    expect(element().querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
    await press();
    expect(element().querySelector('.error-summary')!.textContent).toContain('Choose who gets it');
    expect(element().querySelector('.error-summary')!.textContent).toContain('Choose why you are sharing it');
    api.expectNone({ method: 'POST', url: '/api/entries/e1/shares' });
  });

  it('leaves out how it was and the shift unless the author lets them in, and sends the revision that was read', async () => {
    await open(supervision('g', 'Grace'));
    element().querySelector<HTMLInputElement>('#share-purpose-comment')!.click();
    await press();
    const { request } = sent();
    expect(request.headers.get('If-Match')).toBe('"7"');
    expect(request.body).toEqual({ id: expect.any(String), readerId: 'g', purpose: 'comment', leaveOut: { parts: ['tone', 'shiftHalf'] } });
  });

  it('offers the standing limits to read while the two have agreed on nothing, and shares all the same', async () => {
    await open(supervision('g', 'Grace', { agreed: false }));
    expect(element().querySelector('a[href="/supervisions/of-g/agreement"]')!.textContent).toContain('Read it, or agree');
    element().querySelector<HTMLInputElement>('#share-purpose-comment')!.click();
    await press();
    expect(sent().request.body).toMatchObject({ readerId: 'g' });
  });

  it('says nothing of it once they have agreed', async () => {
    await open(supervision('g', 'Grace'));
    expect(element().querySelector('a[href$="/agreement"]')).toBeNull();
  });

  it('shares once however often a lost answer is tried again', async () => {
    await open(supervision('g', 'Grace'));
    element().querySelector<HTMLInputElement>('#share-purpose-comment')!.click();
    await press();
    const first = sent();
    first.error(new ProgressEvent('error'));
    await settled();
    expect(element().textContent).toContain('Not shared. Your choices are still here.');
    await press();
    expect(sent().request.body.id).toBe(first.request.body.id);
  });

  it('has the entry read again when it has changed, and shares nothing meanwhile', async () => {
    let stale = 0;
    page.componentInstance.stale.subscribe(() => (stale += 1));
    await open(supervision('g', 'Grace'));
    element().querySelector<HTMLInputElement>('#share-purpose-comment')!.click();
    await press();
    sent().flush({ type: 'about:blank', title: 'Stale', status: 412, detail: '' }, { status: 412, statusText: '' });
    await settled();
    expect(stale).toBe(1);
    expect(element().textContent).toContain('Your entry has changed since this opened');
  });

  it('saves softer words first, and then shares the revision that has them', async () => {
    const named = { ...entry, sections: [{ section: 'text', text: 'Mrs Adeyemi closed her eyes.' }] };
    page.componentRef.setInput('entry', named);
    page.componentInstance.changed.subscribe((saved) => page.componentRef.setInput('entry', saved));
    await open(supervision('g', 'Grace'));
    expect(element().querySelector('.share-undecided')!.textContent).toContain('One detail is not decided yet. You can share all the same.');
    element().querySelector<HTMLElement>('.share-undecided .link')!.click();
    await settled();
    element().querySelector<HTMLElement>('.detail .button')!.click();
    await settled();
    const save = api.expectOne({ method: 'PUT', url: '/api/entries/e1' });
    expect(save.request.headers.get('If-Match')).toBe('"7"');
    expect(save.request.body).toMatchObject({ title: 'Four letters', sections: [{ section: 'text', text: 'Someone closed her eyes.' }], leftIn: [], tone: 'mixed' });
    save.flush({ ...named, revision: 8, sections: save.request.body.sections });
    await settled();
    expect(element().querySelector('.version-sheet')!.textContent).toContain('Someone closed her eyes.');
    expect(element().querySelector('.share-undecided')).toBeNull();
    element().querySelector<HTMLInputElement>('#share-purpose-comment')!.click();
    await press();
    expect(sent().request.headers.get('If-Match')).toBe('"8"');
  });

  it('shares with details undecided all the same', async () => {
    page.componentRef.setInput('entry', { ...entry, sections: [{ section: 'text', text: 'Mrs Adeyemi closed her eyes.' }] });
    await open(supervision('g', 'Grace'));
    element().querySelector<HTMLInputElement>('#share-purpose-comment')!.click();
    await press();
    sent();
  });

  it('looks through what would be shared: the title too, and nothing that is left out', async () => {
    page.componentRef.setInput('entry', { ...entry, title: 'Mrs Adeyemi', model: 'driscoll', sections: [{ section: 'what', text: 'Bed 14.' }, { section: 'so-what', text: 'It was late.' }] });
    await open(supervision('g', 'Grace'));
    expect(element().querySelector('.details')!.textContent).toContain('2 found');
    element().querySelector<HTMLInputElement>('#share-leave-what')!.click();
    await settled();
    expect(element().querySelector('.details')!.textContent).toContain('1 found');
  });
});
