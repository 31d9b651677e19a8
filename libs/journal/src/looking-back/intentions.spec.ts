import { intentionsIn, sentencesOf } from './intentions';

const plain = (text: string): string[] => intentionsIn('plain', [{ section: 'text', text }]).map((each) => each.text);

describe('what an author said they would do next', () => {
  it('is each paragraph of a section that asks for it', () => {
    const sections = [
      { section: 'now-what', text: 'Knock, and wait for a reply.\n\nAsk Grace about it.' },
      { section: 'what', text: 'It was loud.' },
      { section: 'experiment', text: '  One small\ntest. ' },
    ];
    expect(intentionsIn('driscoll', sections)).toEqual([
      { text: 'Knock, and wait for a reply.', section: 'now-what' }, { text: 'Ask Grace about it.', section: 'now-what' }, { text: 'One small test.', section: 'experiment' },
    ]);
  });

  it.each([
    'Next time I will knock and wait.', 'Next time I’ll say it at once.', 'I will ask the speech therapist tomorrow.', 'From now on I want to tell her before I go.',
    "I'm going to write the time on the board.", 'So I will keep the same two people.', 'On my next shift I need to ask about the chart.', 'In future, let me sit down first.',
  ])('is a sentence that says so by itself: %s', (sentence) => {
    expect(plain(`It was a long night. ${sentence} That is all.`)).toEqual([sentence]);
  });

  it.each([
    'I said I will come back tomorrow.', 'She told me that next time I will be asked.', 'Will I do it next time?', 'I will never forget his face.', 'I must admit that next week I will be away.',
    'He said "I will go tomorrow".', 'I went back the next time.', 'They will do it tomorrow.', 'I waited until the next shift.',
  ])('is not: %s', (sentence) => {
    expect(plain(sentence)).toEqual([]);
  });

  it('is said once, on one line, bounded in length and number', () => {
    expect(plain('Next time I will wait.\nNext time I will wait.')).toEqual(['Next time I will wait.']);
    const [long] = intentionsIn('kolb', [{ section: 'experiment', text: 'word '.repeat(500) }]);
    expect(long?.text).toMatch(/word…$/u);
    expect(long?.text.length).toBeLessThanOrEqual(401);
    const many = Array.from({ length: 30 }, (_, nth) => `Next time I will try number ${nth}.`).join(' ');
    expect(plain(many)).toHaveLength(6);
  });
});

it('sentences end at their stops and at the end of a line', () => {
  expect(sentencesOf('One. Two! Three?\nFour at 5.30 p.m. today')).toEqual(['One.', 'Two!', 'Three?', 'Four at 5.30 p.m. today']);
});
