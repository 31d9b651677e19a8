import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { press, settled } from '../../settled';
import { DisclosureFormPage } from './disclosure-form-page';
import { HoldFormPage } from './hold-form-page';

describe('what is missing of a request by law', () => {
  const opens = async (form: Type<unknown>): Promise<HTMLElement> => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    const page = TestBed.createComponent(form);
    await settled();
    return page.nativeElement as HTMLElement;
  };
  const named = (page: HTMLElement): (string | null)[] => [...page.querySelectorAll('aw-error-summary a')].map((link) => link.getAttribute('href'));
  const atFields = (page: HTMLElement): number => page.querySelectorAll('.field[data-error="true"]').length;

  it('is named all at once, each at its field, and nothing is sent', async () => {
    const page = await opens(DisclosureFormPage);
    page.querySelector<HTMLInputElement>('#lawful-fields input')!.click();
    await press(page, 'Ask for it');
    expect(named(page)).toEqual(['#lawful-authorId', '#lawful-fields', '#lawful-fromDay', '#lawful-untilDay', '#lawful-reference']);
    expect(atFields(page)).toBe(5);
    TestBed.inject(HttpTestingController).verify();
  });

  it('wants no days of a hold on everything', async () => {
    const page = await opens(HoldFormPage);
    await press(page, 'Place the hold');
    expect(named(page)).toEqual(['#lawful-authorId', '#lawful-reference']);
    [...page.querySelectorAll<HTMLInputElement>('input[name="hold-whole"]')].at(-1)!.click();
    await settled();
    await press(page, 'Place the hold');
    expect(named(page)).toEqual(['#lawful-authorId', '#lawful-fromDay', '#lawful-untilDay', '#lawful-reference']);
    TestBed.inject(HttpTestingController).verify();
  });
});
