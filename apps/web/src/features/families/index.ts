export { AnswerHandOver } from './team/answer-hand-over.js';
export { FamilyChoice } from './choice/family-choice.js';
