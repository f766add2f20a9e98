export { LanesShown } from './lane/lanes-shown.js';
export { PlanColumns } from './plan/plan-columns.js';
export { PromiseButton } from './promise/promise-button.js';
export { StopDialog } from './step/stop-dialog.js';
