/** What stands in the door beside the rules. */
export { PeopleModule } from './people.module.js';
export { peopleErrors } from './people.errors.js';
export { PersonsService, type NewPerson, type PersonCorrection } from './persons.service.js';
export {
  AuthorityFactsService,
  type EndOfFact,
  type ExemptionFact,
  type PairFact,
  type RepresentativeFact,
} from './authority-facts.service.js';
export { assertKnown } from './known-persons.js';
export { circleOf, protectionOf } from './circle.queries.js';
export { VaultService } from './vault.service.js';
export { ContactPointView } from './dto/contact-point.dto.js';
export { InterpretedByDto, InterpretedByView, IsInterpretedBy } from './dto/interpreted-by.dto.js';
export { interpretedIn, type Interpreted } from './interpreted-by.js';
export { openEntry, SECRET_KEYS, sealEntry, type VaultKind, type VaultPlace } from './vault.seal.js';
export { AccountPerson } from './account-person.entity.js';
export { DailyAuthority as DailyAuthorityEntity } from './daily-authority.entity.js';
export { Exemption as ExemptionEntity } from './exemption.entity.js';
export { ParentalResponsibility } from './parental-responsibility.entity.js';
export { Person } from './person.entity.js';
export { Representative } from './representative.entity.js';
export { Residence as ResidenceEntity } from './residence.entity.js';
export { Staff } from './staff.entity.js';
