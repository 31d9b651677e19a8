export { UnsentText } from './unsent-text';
export { UnsentTexts } from './unsent-texts';
export { keptWords, onlyHere } from './kept-words';
