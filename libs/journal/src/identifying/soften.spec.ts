import { lookForDetails } from './look';
import { soften } from './soften';

function softened(text: string): string {
  return [...lookForDetails(text).details].reverse().reduce((rest, detail) => soften(rest, detail), text);
}

describe('softer wordings', () => {
  it.each([
    ["Mrs Adeyemi's tea was cold.", "Someone's tea was cold."],
    ['Everybody knows him as Spud.', 'Everybody knows him as something else.'],
    ['As Lorraine left I sat by Ewa.', 'As someone left I sat by someone else.'],
    ['his daughter Oluwaseun rings every day', 'his daughter rings every day'],
    ['Her husband, Kwabena, sat down.', 'Her husband sat down.'],
    ['She likes to be called Queenie.', 'She likes to be called another name.'],
    ['Ewa told Zeynep and Ewa cried.', 'Someone told someone else and someone cried.'],
    ['Dr Patel came.', 'A doctor came.'],
    ['the man in bay 3', 'the man in the bay'],
    ['On 3 May he fell ill.', 'One day he fell ill.'],
    ['It was last Tuesday night.', 'It was one night.'],
    ['He is 52.', 'He is in middle age.'],
    ['a 63 year old man', 'a middle-aged man'],
    ['a 70 year old man', 'an older man'],
    ['NHS number 999 000 0018 was read out', 'NHS number was read out'],
    ['An Afro-Caribbean lady asked.', 'A lady asked.'],
    ['He is Sikh and proud.', 'He is religious and proud.'],
    ['on Kestrel ward', 'on a ward'],
    ['our Kestrel ward was full', 'our ward was full'],
    ['He came from St Anselm’s.', 'He came from a hospital.'],
    ['Dr Patel asked Dr Khan.', 'A doctor asked another doctor.'],
    ['Mrs Adeyemi and Mr Adeyemi sat, and Adeyemi cried.', 'Someone and someone else sat, and someone cried.'],
    ['Ewa, Zeynep and Sunita sat by Lorraine.', 'Someone, someone else and a third person sat by a fourth person.'],
    ['She has Huntington’s.', 'She has a long-term condition.'],
    ['hurt since the motorbike crash', 'hurt since an injury'],
  ])('%s → %s', (text, softer) => {
    expect(softened(text)).toBe(softer);
  });

  const scene = 'I sat with Ngozi. Then Fatima shouted at Ngozi and I said sorry to Fatima. Zeynep saw it.';
  const press = (text: string, name: string): string => {
    const places = lookForDetails(text).details.filter(({ start, end }) => text.slice(start, end) === name);
    return places.reverse().reduce((rest, detail) => soften(rest, detail), text);
  };

  it.each([
    [['Ngozi', 'Fatima', 'Zeynep'], 'I sat with someone. Then someone else shouted at someone and I said sorry to someone else. A third person saw it.'],
    [['Fatima', 'Ngozi', 'Zeynep'], 'I sat with someone. Then someone else shouted at someone and I said sorry to someone else. A third person saw it.'],
    [['Zeynep', 'Fatima', 'Ngozi'], 'I sat with someone. Then someone else shouted at someone and I said sorry to someone else. A third person saw it.'],
  ])('keep people apart when they are taken one after the other: %s', (order, softer) => {
    expect(order.reduce(press, scene)).toBe(softer);
  });

  it('take no words that stand for somebody already', () => {
    expect(softened('Somebody knocked and a third person rang. Ewa told Zeynep.')).toBe('Somebody knocked and a third person rang. Someone else told a fourth person.');
    expect(softened('A doctor came. Dr Patel stayed.')).toBe('A doctor came. Another doctor stayed.');
  });

  it('give every one of many people words of their own', () => {
    const names = Array.from({ length: 30 }, (_, at) => `Mrs Ade${String.fromCharCode(97 + at % 26)}${at < 26 ? 'mi' : 'yemi'}`);
    const details = lookForDetails(`I sat with ${names.join('. I sat with ')}.`).details;
    expect(new Set(details.map(({ softer }) => softer)).size).toBe(names.length);
  });

  it('changes nothing where only the author can find words', () => {
    const text = 'He told me he is gay.';
    expect(softened(text)).toBe(text);
  });
});
