export { FamilyView } from './dto/family.view.js';
export { PersonLineView } from './dto/person-line.view.js';
export type { ColleaguesView } from './dto/colleagues.view.js';
export type { FamilyFactsView } from './dto/family-facts.view.js';
