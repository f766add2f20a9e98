export { AnswerHandOver } from './team/answer-hand-over.js';
