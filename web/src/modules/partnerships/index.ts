export { usePartnership } from './composables/use-partnership';
export { usePartnerNames } from './composables/use-partner-names';
export { listPartnerships, type PartnershipCard } from './partnerships.api';
