import { EventText } from './event-text';

it('reads events out of pieces that end anywhere', () => {
  const text = 'event: ready\ndata: {}\n\nevent: session\ndata: {"id":"one","gone":false}\n\n: nothing\n\nevent: share\ndata: {"id"';
  const whole = [{ kind: 'ready' }, { kind: 'session', id: 'one', gone: false }];
  expect(new EventText().take(text)).toEqual(whole);
  const letters = new EventText();
  expect([...text].flatMap((letter) => letters.take(letter))).toEqual(whole);
});

it('leaves out what cannot be read', () => {
  expect(new EventText().take('event: session\ndata: {"id\n\nevent: beat\ndata: {}\n\n')).toEqual([{ kind: 'beat' }]);
});
