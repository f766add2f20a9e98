export { openTracing } from './open-tracing.js';
export { isTracing, leaf, root, within, type Span } from './tracing.js';
export { summaryOf } from './rules/summary.js';
export { callerOf } from './rules/traceparent.js';
