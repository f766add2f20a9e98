export { AnswerHandOver } from './team/answer-hand-over.js';
export { OwnCase } from './kept-out/own-case.js';
