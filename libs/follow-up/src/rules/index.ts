export * from './waiting.js';
export * from './mail-time.js';
export * from './neutral-message.js';
export * from './plan-of-messages.js';
