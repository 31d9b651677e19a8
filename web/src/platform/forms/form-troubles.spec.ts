import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { ErrorSummary } from '@afterword/ui';
import { settled } from '../../../settled';
import { PageTitle } from '../titles';
import { FormTroubles } from './form-troubles';
import { Refusal } from '../problems';

@Component({ template: '' })
class Form {
  readonly focusSummary = jest.fn();
  readonly troubles = new FormTroubles(signal({ focusSummary: this.focusSummary } as unknown as ErrorSummary), (name) => `form-${name}`);
}

describe('what is wrong with a form', () => {
  let page: ComponentFixture<Form>;
  const form = (): Form => (page = TestBed.createComponent(Form)).componentInstance;

  it('is said at its fields, in the summary and in the title, and the summary takes the focus', async () => {
    const { troubles, focusSummary } = form();
    expect(troubles.say(new Map([['name', 'Enter a name']]), 'Not saved.')).toBe(true);
    await settled();
    expect([troubles.at('name'), troubles.at('other'), troubles.list()]).toEqual(['Enter a name', '', [{ field: '', words: 'Not saved.' }, { field: 'form-name', words: 'Enter a name' }]]);
    expect([focusSummary.mock.calls.length, TestBed.inject(PageTitle).trouble()]).toEqual([1, true]);
    troubles.clear();
    await settled();
    expect([troubles.at('name'), troubles.list(), focusSummary.mock.calls.length, TestBed.inject(PageTitle).trouble()]).toEqual(['', [], 1, false]);
  });

  it('names the fields that the API named, and in its words only what is of none', () => {
    const { troubles } = form();
    troubles.refused(new Refusal(422, 'It cannot be saved.', { type: 'about:blank', title: 'x', status: 422, detail: 'x', errors: [{ pointer: '/name', detail: 'Too long' }] }));
    expect(troubles.list()).toEqual([{ field: 'form-name', words: 'Too long' }]);
    troubles.refused(new Refusal(500, 'It did not work.'));
    expect(troubles.list()).toEqual([{ field: '', words: 'It did not work.' }]);
    page.destroy();
    expect(TestBed.inject(PageTitle).trouble()).toBe(false);
  });
});
