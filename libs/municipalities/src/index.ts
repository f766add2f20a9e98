export { MunicipalitiesModule } from './municipalities.module.js';
export { loadMunicipalities } from './load-municipalities.js';
export { policiesOf, policyOf, type Policies } from './policies.queries.js';
export {
  checkPolicy,
  holdingPolicy,
  isPolicyKey,
  policyKeys,
  policyLimits,
  usualPolicy,
} from './rules/policies.js';
export type { PolicyAnswer, PolicyKey, PolicyLimit, PolicyValue } from './rules/policies.js';
export { Municipality } from './municipality.entity.js';
export { MunicipalityNumber } from './municipality-number.entity.js';
export { Policy } from './policy.entity.js';
export { Service } from './service.entity.js';
