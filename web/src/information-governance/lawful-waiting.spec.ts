import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LawfulWaiting } from './lawful-waiting';

describe('what waits by law, on the home of a lead', () => {
  const author = { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e01', givenName: 'Amina', familyName: 'Khalif' };
  let fixture: ComponentFixture<LawfulWaiting>;

  async function shown(hold: object, disclosure: object, newLead: object = { can: ['read', 'refuse'] }): Promise<string> {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    fixture = TestBed.createComponent(LawfulWaiting);
    fixture.detectChanges();
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/holds').flush({ holds: [{ author, ...hold }] });
    http.expectOne('/api/disclosures').flush({ disclosures: [{ author, ...disclosure }] });
    http.expectOne('/api/new-leads').flush({ people: [{ person: author, ...newLead }] });
    await fixture.whenStable();
    fixture.detectChanges();
    return (fixture.nativeElement as HTMLElement).textContent ?? '';
  }

  it('is said without a name, since others may see a home', async () => {
    const words = await shown({ problems: ['to-confirm'], can: ['read', 'confirm'] }, { problems: ['to-approve'], can: ['read', 'approve'] }, { can: ['read', 'refuse', 'agree'] });
    expect(words).toContain('Somebody is to become an information-governance lead');
    expect(words).toContain('A hold waits to be confirmed');
    expect(words).toContain('A disclosure waits to be approved');
    expect(words).not.toMatch(/Amina|Khalif/u);
  });

  it('is nothing where another lead has to answer', async () => {
    expect((await shown({ problems: ['to-confirm'], can: ['read', 'lift'] }, { problems: ['to-approve'], can: ['read', 'end'] })).trim()).toBe('');
  });
});
