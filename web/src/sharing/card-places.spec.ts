import { placeCards } from './card-places';

const cards = [
  { wanted: 0, height: 100 },
  { wanted: 40, height: 80 },
  { wanted: 400, height: 50 },
];

describe('placing cards in the margin', () => {
  it('puts a card level with its words and moves the next one down', () => {
    expect(placeCards(cards, -1, 16)).toEqual([0, 116, 400]);
  });

  it('keeps the active card at its words and moves the others away from it', () => {
    expect(placeCards(cards, 1, 16)).toEqual([-76, 40, 400]);
  });

  it('has nothing to place when there is no card', () => {
    expect(placeCards([], -1, 16)).toEqual([]);
  });
});
