export { DemoDirectory, JsonDemoDirectory, type DemoPerson } from './demo/demo-persons.js';
export { identityErrors } from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export { isAtLeast } from './rules/assurance.js';
