import type { BriefingReadingResponse } from '@afterword/api-types';
import { expect, type Locator, type Page } from '@playwright/test';
import { failed, press, type Screen } from './screen';

const entryNamed = (title: string) => async (page: Page): Promise<string> => {
  const { entries } = (await (await page.request.get('/api/entries')).json()) as { entries: { id: string; title: string | null }[] };
  return `/entries/${entries.find((each) => each.title === title)?.id ?? ''}`;
};

const draftText = ['Shared learning briefing: Moving house', 'Purpose', 'How a move from ward to ward stays kind.', '', 'Before the day', '- Show the new room in good time', '- Pack together', '', 'On the day', '- Pack the last things together', '- Walk there with the person', '',
    'What undermines this', '- Moving somebody without a word', '', 'Key messages', '- A room is a home', '', 'Questions for reflection', '1. What went along last time?', '', 'Ask the porters. They know the lift that is wide enough.'].join('\n');

/** Each educator reads one document at a time, and another screen of hers may be reading: then it is asked again, as the page says. */
const understood = async (page: Page, told: Locator): Promise<void> => {
  await expect(async () => {
    await page.getByRole('button', { name: 'Show how it is understood' }).click();
    await told.or(page.getByText('Please try again in a moment')).waitFor();
    await expect(told).toBeVisible({ timeout: 100 });
  }).toPass();
};

/** One draft for all of these screens. */
const briefingDraft = async (page: Page): Promise<string> => {
  const id = '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c21';
  // Another screen may be making it in the same moment.
  await expect(async () => expect((await page.request.post('/api/briefing-drafts', { data: { id, text: draftText, again: true } })).ok()).toBe(true)).toPass();
  return `/briefings/drafts/${id}`;
};

const manyWards = Array.from({ length: 40 }, (_, nth) => ({ id: `ward-${nth}`, cut: 'ward', name: `Larch ${nth + 1}`, line: 'long', lineName: 'Long stay', until: null }));

/** The screens of briefings, of their drafts and of trends. */
export const briefingsAndTrends: readonly Screen[] = [
  { name: 'briefing', as: 'marie', path: '/briefings/therapeutic-relationships' },
  { name: 'briefing, a newer version', as: 'marie', path: '/briefings/in-passing', then: async (page) => page.getByRole('heading', { name: 'What is new in it' }).waitFor() },
  { name: 'briefing, an earlier version', as: 'amina', path: '/briefings/in-passing/versions/1', then: async (page) => page.getByText('This is an earlier version.').waitFor() },
  { name: 'briefing, failed', as: 'marie', path: '/briefings/in-passing', answers: [{ url: /\/api\/briefings\/in-passing/u, ...failed }] },
  { name: 'briefing, marking failed', as: 'grace', path: '/briefings/in-passing', answers: [{ url: /\/read-mark$/u, ...failed }], then: async (page) => {
    await press(/^Mark as read/u)(page);
    await page.getByText('Not changed.').waitFor();
  } },
  { name: 'briefings', as: 'marie', path: '/briefings', then: async (page) => page.getByRole('heading', { name: 'New for you' }).waitFor() },
  { name: 'briefings, none', as: 'amina', path: '/briefings', answers: [{ url: /\/api\/briefings$/u, status: 200, json: { audience: 'all', briefings: [], earlier: [], names: [] } }] },
  { name: 'entry, begun from a question', as: 'marie', path: entryNamed('The third question, with my team'), then: async (page) => page.getByText('From the briefing').waitFor() },
  { name: 'new entry, begun from a question', as: 'marie', path: '/new?briefing=in-passing&version=2&question=Q2', then: async (page) => page.getByText('From the briefing: In passing').waitFor() },
  { name: 'briefings, failed', as: 'marie', path: '/briefings', answers: [{ url: /\/api\/briefings/u, ...failed }] },
  { name: 'bringing a briefing in', as: 'priya', path: '/briefings/new' },
  { name: 'bringing a briefing in, refused', as: 'priya', path: '/briefings/new', then: async (page) => {
    await page.getByLabel('The words of the briefing').fill('Dear all, thank you. Kind regards');
    await understood(page, page.getByText('What was looked for'));
  } },
  { name: 'bringing a briefing in, a draft already', as: 'priya', path: async (page) => {
    await briefingDraft(page);
    return '/briefings/new';
  }, then: async (page) => {
    await page.getByLabel('The words of the briefing').fill(draftText);
    await understood(page, page.getByRole('heading', { name: 'This document is a draft already' }));
  } },
  { name: 'bringing a briefing in, published already', as: 'priya', path: '/briefings/new', then: async (page) => {
    const { briefing } = (await (await page.request.get('/api/briefings/in-passing')).json()) as BriefingReadingResponse;
    const lists = [...briefing.themes, ...(briefing.undermining ? [{ ...briefing.undermining, name: 'What undermines this' }] : [])].map(({ name, behaviours }) => `${name}\n${behaviours.map(({ sentence }) => `- ${sentence}\n`).join('')}`);
    const asked = briefing.questions.map(({ text }, nth) => `${nth + 1}. ${text}\n`).join('');
    await page.getByLabel('The words of the briefing').fill([`Shared learning briefing: ${briefing.title}\n`, `Purpose\n${briefing.purpose}\n`, ...lists, `Key messages\n${briefing.messages.map((message) => `- ${message}\n`).join('')}`, `Questions for reflection\n${asked}`].join('\n'));
    await understood(page, page.getByRole('heading', { name: 'This document was published already' }));
  } },
  { name: 'bringing a briefing in, drafts failed', as: 'priya', path: '/briefings/new', answers: [{ url: /\/api\/briefing-drafts$/u, ...failed }] },
  { name: 'bringing a briefing in, not an educator', as: 'tom', path: '/briefings/new' },
  { name: 'draft of a briefing', as: 'priya', path: briefingDraft },
  { name: 'draft of a briefing, corrected', as: 'priya', path: briefingDraft, then: async (page) => {
    for (const name of [/^Change\s?: Behaviour 1 of/u, /^Change\s?: Question 1/u, /^Change the theme/u]) await press(name)(page);
  } },
  { name: 'draft of a briefing, two themes side by side', as: 'priya', path: briefingDraft, then: async (page) => {
    await press(/^Change the theme On the day/u)(page);
    await page.getByLabel('Does another theme say the same?').selectOption({ label: 'Put it together with “Before the day”' });
    await page.getByRole('dialog', { name: 'Put two themes together' }).waitFor();
  } },
  { name: 'draft of a briefing, about to be published', as: 'priya', path: briefingDraft, then: async (page) => {
    await page.getByRole('button', { name: 'Publish…' }).click();
    await page.getByRole('radio', { name: 'Some teams' }).check();
  } },
  { name: 'draft of a briefing, as staff will read it', as: 'priya', path: briefingDraft, then: async (page) => page.getByRole('button', { name: 'See it as staff will' }).click() },
  { name: 'draft of a briefing, failed', as: 'priya', path: briefingDraft, answers: [{ url: /\/api\/briefing-drafts\//u, ...failed }] },
  { name: 'trends, full', as: 'priya', path: '/trends', then: async (page) => page.getByText('Show as a table').first().click() },
  { name: 'trends, a ward of stars', as: 'priya', path: '/trends?cut=ward', then: async (page) => {
    await page.getByRole('heading', { name: /side by side/u }).waitFor();
    await page.getByText('What would let more be said').click();
  } },
  { name: 'trends, an address that asks for what is not there', as: 'priya', path: '/trends?theme=NOPE&months=7&direction=sideways', then: async (page) => page.getByText('The address asks for a theme').waitFor() },
  { name: 'trends, six months', as: 'tom', path: '/trends?months=6', then: async (page) => page.getByRole('button', { name: 'Draw the last 12 months' }).waitFor() },
  { name: 'trends, a large hospital', as: 'priya', path: '/trends', answers: [{ url: /\/api\/trends\/choices/u, status: 200, json: { parts: manyWards, more: true } }], then: async (page) => {
    await page.getByLabel('Find a line, ward or staff group').fill('Larch');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('Write more of a name.').first().waitFor();
  } },
  { name: 'trends, the parts to choose from failed', as: 'priya', path: '/trends', answers: [{ url: /\/api\/trends\/choices/u, ...failed }], then: async (page) => page.getByText('The menu did not load.').waitFor() },
  { name: 'trends, empty', as: 'priya', path: '/trends', answers: [{ url: /\/api\/trends/u, status: 200, json: { months: [], contributing: [], lines: [], codes: [], coming: [{ name: 'Company at table', from: '2026-11', shownOn: '2026-12-01' }], briefings: [], part: null, hidden: '', can: ['read', 'cut'] } }] },
  { name: 'trends, failed', as: 'priya', path: '/trends', answers: [{ url: /\/api\/trends/u, ...failed }] },
  { name: 'trends, a page for a committee', as: 'priya', path: '/trends/report', then: async (page) => page.getByRole('img').first().waitFor() },
  { name: 'trends, a page for a committee, of a ward', as: 'priya', path: '/trends/report?cut=ward', then: async (page) => page.getByRole('img').first().waitFor() },
  { name: 'trends, a page for a committee, empty', as: 'priya', path: '/trends/report', answers: [{ url: /\/api\/trends/u, status: 200, json: { months: [], contributing: [], lines: [], codes: [], coming: [], briefings: [], part: null, hidden: '', can: ['read', 'cut'] } }] },
  { name: 'trends, a page for a committee, failed', as: 'priya', path: '/trends/report', answers: [{ url: /\/api\/trends/u, ...failed }] },
  { name: 'entry, what it counts in trends', as: 'amina', path: '/new', answers: [{ url: /\/api\/entries\//u, ...failed }], then: async (page) => {
    await page.getByRole('textbox').first().fill('A few words.');
    await page.locator('.theme-chips .chip').first().click();
    await page.getByText('Ticked, it counts you once under').waitFor();
    await page.getByLabel('Count my themes in trends').check();
    await page.getByRole('list', { name: 'What is counted' }).waitFor();
  } },
  { name: 'trends, nothing to be seen together', as: 'tom', path: '/trends', answers: [{ url: /\/api\/trends\/together/u, status: 200, json: { months: [{ month: '2026-10', beside: null, figures: [] }], hidden: '' } }], then: async (page) => page.getByText('is not shown').waitFor() },
  { name: 'trends, seen together failed', as: 'tom', path: '/trends', answers: [{ url: /\/api\/trends\/together/u, ...failed }], then: async (page) => page.getByText('What was seen together did not load').waitFor() },
  { name: 'trends, for everyone', as: 'tom', path: '/trends', then: async (page) => page.getByRole('img').first().waitFor() },
  { name: 'trends, not an educator', as: 'tom', path: '/trends?cut=ward' },
];
