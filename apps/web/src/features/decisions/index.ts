export { DecisionList } from './list/decision-list.js';
export { AnswerReconsideration } from './coordination/answer-reconsideration.js';
export { CloseHelp } from './coordination/close-help.js';
export { CloseTalk } from './coordination/close-talk.js';
export { DecisionsTab } from './coordination/decisions-tab.js';
export { HearChild } from './coordination/hear-child.js';
export { ReviewEmergency } from './coordination/review-emergency.js';
export { WeighView } from './coordination/weigh-view.js';
