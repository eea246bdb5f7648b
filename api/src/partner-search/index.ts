export { PartnerSearchModule } from './partner-search.module.js';
