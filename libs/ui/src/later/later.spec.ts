import { Component, provideZonelessChangeDetection, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Later } from './later';

@Component({ template: '<p>It is here.</p>' })
class Part {}

describe('a part that comes later', () => {
  const shown = async (load: () => Promise<Type<unknown>>): Promise<string> => {
    TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
    const fixture = TestBed.createComponent(Later);
    fixture.componentRef.setInput('load', load);
    await fixture.whenStable();
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent;
  };

  it('stands once it was fetched', async () => expect(await shown(() => Promise.resolve(Part))).toBe('It is here.'));

  it('is left out where it cannot be fetched', async () => expect(await shown(() => Promise.reject(new Error('no signal')))).toBe(''));
});
