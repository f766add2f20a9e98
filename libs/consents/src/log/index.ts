export { AccessLogService } from './access-log.service.js';
export { SeenView } from './dto/access-log.view.js';
export { consentsSeen } from './rules/consents-seen.js';
export { readsWritten } from './rules/reads.js';
