import type { PaperResponse } from '@afterword/api-types';
import { TestBed } from '@angular/core/testing';
import { PaperSheet } from './paper-sheet';

const table = (cell: string): PaperResponse['parts'][number]['tables'] => [{ caption: 'Figures', rowWord: 'Theme', columns: ['Oct 2026'], rows: [{ name: 'Dignity', cells: [cell] }], note: '' }];
const paper: PaperResponse = {
  title: 'A paper', lead: '', cover: [{ name: 'Made by', words: 'Owen' }],
  parts: [{ heading: 'First', words: ['Some words.'], facts: [], points: [], tables: table('*') }, { heading: 'Second', words: [], facts: [], points: ['<b>A point</b>'], tables: table('45') }],
};

it('a paper names each part and table, says "hidden" for a star, and takes no word for markup', async () => {
  const sheet = TestBed.createComponent(PaperSheet);
  sheet.componentRef.setInput('paper', paper);
  await sheet.whenStable();
  const page = sheet.nativeElement as HTMLElement;
  const sections = [...page.querySelectorAll('section')];
  expect(sections.map((section) => page.querySelector(`#${section.getAttribute('aria-labelledby')}`)?.textContent)).toEqual(['First', 'Second']);
  expect([...page.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['*hidden', '45']);
  expect(page.querySelector('b')).toBeNull();
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
