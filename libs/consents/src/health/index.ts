export { HealthController } from './health.controller.js';
export { HealthService } from './health.service.js';
export { HealthWord } from './health-word.entity.js';
export { healthErrors } from './health.errors.js';
