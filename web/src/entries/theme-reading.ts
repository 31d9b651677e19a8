// Its own file, so that the words and weights come only once somebody has written something, and after the page itself.
export { lookForThemes } from '@afterword/journal';
