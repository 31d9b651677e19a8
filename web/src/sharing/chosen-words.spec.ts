import { chosenPassage, lastParagraphOf, placeOfWords, wordsAtPlace } from './chosen-words';

const text = 'I guessed wrong, and then I guessed again.\n\nThey closed their eyes.';
const sections = [{ section: 'text', text }, { section: 'what-next', text: 'I said sorry.' }];

function made(tag: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}
function piece(section: string, start: number, ...inside: Node[]): HTMLElement {
  const element = made('p', ...inside);
  Object.assign(element.dataset, { section, start: String(start) });
  return element;
}
function numberOf(...inside: (Node | string)[]): HTMLElement {
  const element = made('button', ...inside);
  element.className = 'passage-number';
  return element;
}

describe('choosing words', () => {
  const root = document.createElement('article');
  beforeEach(() => {
    root.replaceChildren(
      piece('text', 0, made('span', 'I guessed '), made('mark', 'wrong, and then'),
        made('span', made('mark', ' I guessed again.'), numberOf(made('span', 'Comment '), '1'))),
      made('button', 'Comment on this paragraph'),
      piece('text', 44, made('span', 'They closed their eyes.')),
      piece('what-next', 0, made('span', 'I said sorry.')),
    );
    document.body.append(root);
  });
  afterEach(() => root.remove());

  const node = (words: string): Text => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let each = walker.nextNode(); each; each = walker.nextNode()) if (each.textContent!.includes(words)) return each as Text;
    throw new Error(words);
  };
  const select = (from: string, to: string): string | null => {
    const range = document.createRange();
    range.setStart(node(from), node(from).data.indexOf(from));
    range.setEnd(node(to), node(to).data.indexOf(to) + to.length);
    const passage = chosenPassage(range, root, sections);
    return passage && `${passage.section}: ${sections.find(({ section }) => section === passage.section)!.text.slice(passage.start, passage.end)}`;
  };

  it('takes words inside a piece, and across marks and their numbers', () => {
    expect(select('closed', 'closed')).toBe('text: closed');
    expect(select('guessed ', 'again.')).toBe('text: guessed wrong, and then I guessed again.');
    expect(select('again.', 'They')).toBe('text: again.\n\nThey');
  });

  it('leaves blanks at the ends out, and nothing when there is nothing else', () => {
    expect(select(' I guessed', 'again.')).toBe('text: I guessed again.');
    const range = document.createRange();
    range.setStart(node('I guessed '), 9);
    range.setEnd(node('I guessed '), 10);
    expect(chosenPassage(range, root, sections)).toBeNull();
  });

  it('ends with the section it began in', () => {
    expect(select('their eyes', 'I said')).toBe('text: their eyes.');
    expect(select('said', 'sorry')).toBe('what-next: said sorry');
  });

  it('takes nothing of a caret, nor of anything outside', () => {
    const range = document.createRange();
    range.setStart(node('closed'), 3);
    range.collapse(true);
    expect(chosenPassage(range, root, sections)).toBeNull();
    const outside = document.createRange();
    outside.selectNodeContents(document.body);
    expect(chosenPassage(outside, root, sections)).toBeNull();
  });

  it('names a place and finds it again', () => {
    const passage = { section: 'what-next', start: 2, end: 6 };
    expect(wordsAtPlace(placeOfWords(passage))).toEqual(passage);
    for (const place of [null, 'whole', 'paragraph-text-0', 'thread-1']) expect(wordsAtPlace(place)).toBeNull();
    expect(lastParagraphOf({ section: 'text', start: 10, end: 50 }, text)).toBe(44);
  });
});
