export { AskFirst, type Question } from './ask-first';
