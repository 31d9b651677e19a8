import type { Page } from '@playwright/test';
import type { Somebody } from '../people';

/** One screen in one state: who looks, where, and what has to happen before it stands. */
export interface Screen {
  readonly name: string;
  readonly as: Somebody | null;
  readonly path: string | ((page: Page) => Promise<string>);
  /** Rules for the API's answers, to bring about a state that the demonstration does not have. */
  readonly answers?: readonly { readonly url: RegExp; readonly status: number; readonly json?: unknown; readonly never?: true }[];
  readonly then?: (page: Page) => Promise<void>;
}

/** What the API answers when it does not work. */
export const failed = { status: 500, json: { type: 'about:blank', title: 'Something went wrong', status: 500, detail: 'This did not work.' } };

/** Presses the first button of a name. */
export const press = (name: RegExp) => async (page: Page): Promise<void> => page.getByRole('button', { name }).first().click();
