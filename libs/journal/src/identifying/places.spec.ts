import { lookForDetails } from './look';

const found = (text: string): string[] => lookForDetails(text).details.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('where somebody lies or lives', () => {
  it.each([
    ['He is in bed 12 now.', 'place: bed 12'],
    ['moved to bay two', 'place: bay two'],
    ['Side Room 3 was cold.', 'place: Side Room 3'],
    ['SR2 is empty', 'place: SR2'],
    ['bay C, bed 4 called', 'place: bay C, bed 4'],
    ['I drove past 14 Larch Close.', 'address: 14 Larch Close'],
    ['she lives at 7 station road now', 'address: 7 station road'],
    ['Flat 3, Beacon House, Mill Hill', 'address: Flat 3, Beacon House, Mill Hill'],
    ['they live in Windmill Street', 'address: Windmill Street'],
    ['post to PO Box 12', 'address: PO Box 12'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'She lay in bed 3 hours.', 'In bay a man called.', 'A bay of four people.', 'Room service, that is how it felt.', 'It is a 10 minute drive.', 'We did 2 laps of the car park.',
    'She lies flat 30 degrees.', 'There were 2 nurses down the road.', 'Coronation Street was on.', 'The bed was made by half past eight.', 'Number 9 bus was late.', 'Room for two.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
