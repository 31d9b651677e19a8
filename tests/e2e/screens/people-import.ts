import type { Page } from '@playwright/test';
import { signInOf } from '../people';
import { failed, press, type Screen } from './screen';

const list = /\/api\/people-imports$/u;
const never = { status: 200, never: true } as const;
const counts = { added: 40, changed: 12, moved: 9, leaving: 1, educators: 1, supervisionsBegun: 38, supervisionsEnded: 2 };
const done = { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e01', on: '2026-11-20', by: 'Owen Pritchard', counts, notYetIn: 31 };
const amina = signInOf('amina').email;
const HEAD = 'E-mail,First name,Last name,Job title,Staff group,Ward or team,Supervisor’s e-mail,Last day,Payroll number';

/** Chooses a file of these rows and looks at what it changes. */
const looksAt = (...rows: string[]) => async (page: Page): Promise<void> => {
  await page.getByLabel('A file', { exact: true }).setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...rows].join('\r\n')) });
  await press(/^Show what it changes/u)(page);
  await page.getByRole('heading', { level: 2, name: /Before anything|ready/u }).waitFor();
};
const clean = looksAt(`sam.lee@willowmere.example,Sam,Lee,Physiotherapist,Therapy,,${amina},31/1/2027,1`, `${amina},,,Senior healthcare assistant,,,none,,2`);
const imports = async (page: Page): Promise<void> => {
  await clean(page);
  await press(/^Import this/u)(page);
};

/** Importing people from a file, for administrators. */
export const peopleImportScreens: readonly Screen[] = [
  { name: 'importing people, nothing chosen yet', as: 'owen', path: '/people/import', then: async (page) => {
    await page.getByText('What the columns mean').click();
    await page.getByText('Or paste the rows').click();
  } },
  { name: 'importing people, nothing chosen', as: 'owen', path: '/people/import', then: async (page) => {
    await press(/^Show what it changes/u)(page);
    await page.getByText('Choose a file, or paste its rows.').waitFor();
  } },
  { name: 'importing people, earlier imports', as: 'owen', path: '/people/import', answers: [{ url: list, status: 200, json: { imports: [done, { ...done, id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e02', notYetIn: 0 }] } }] },
  { name: 'importing people, loading', as: 'owen', path: '/people/import', answers: [{ url: list, ...never }] },
  { name: 'importing people, failed', as: 'owen', path: '/people/import', answers: [{ url: list, ...failed }] },
  { name: 'importing people, something to mend', as: 'owen', path: '/people/import', then: looksAt(
    'sam.lee@willowmere.example,Sam,Lee,Physiotherapist,Theraphy,Mapel ward,,31/2/2027,1', 'noor@willowmere.example,"=HYPERLINK(""x"")",,,,,,,2', 'new.person@willowmere.example,New,Person,Porter,Non-clinical,,,,3') },
  { name: 'importing people, before anything is done', as: 'owen', path: '/people/import', then: clean },
  { name: 'importing people, something to be sure of', as: 'owen', path: '/people/import', then: looksAt(`${amina},Zoe,Lindqvist,,,,,,2`) },
  { name: 'importing people, nothing would change', as: 'owen', path: '/people/import', then: looksAt(`${amina},,,,,,,,`) },
  { name: 'importing people, changed meanwhile', as: 'owen', path: '/people/import', answers: [{ url: list, status: 412, json: {
    type: 'about:blank', title: 'Changed meanwhile', status: 412, detail: 'Nothing was imported. Somebody changed one of these people, a team or a supervision since you looked, so that the file would do something else now. Look at it again.',
  } }], then: async (page) => {
    await imports(page);
    await page.getByRole('button', { name: 'Look again' }).waitFor();
  } },
  { name: 'importing people, not imported', as: 'owen', path: '/people/import', answers: [{ url: list, ...failed }], then: async (page) => {
    await imports(page);
    await page.getByText(/^Not imported\./u).waitFor();
  } },
  { name: 'importing people, imported, with links', as: 'owen', path: '/people/import', answers: [
    { url: list, status: 200, json: { ...done, imports: [] } },
    { url: /\/links$/u, status: 200, json: { worksUntil: '2026-12-06', next: null, links: [
      { givenName: 'Sam', familyName: 'Lee', email: 'sam.lee@willowmere.example', token: 'oZ3v0cRkQ9rJ2m1b8V7xYwT5uI4nE6sKdLfGhPqAaBc' }, { givenName: 'Samira', familyName: 'Lindqvist', email: 'samira.lindqvist@willowmere.example', token: 'aZ3v0cRkQ9rJ2m1b8V7xYwT5uI4nE6sKdLfGhPqAaBc' },
    ] } },
  ], then: async (page) => {
    await imports(page);
    await press(/^Make their links/u)(page);
    await page.getByText('2 links are made.').waitFor();
  } },
  { name: 'importing people, not an administrator', as: 'grace', path: '/people/import' },
];
