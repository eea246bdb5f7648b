export { PartnershipLife, type SharedStep } from './partnership-life.js';
export { PartnershipsModule } from './partnerships.module.js';
export { type PartnershipView, PartnershipsReader } from './partnerships.reader.js';
export { allowsEvents, allowsResources } from './what-a-state-allows.js';
