export { default as PartnerNames } from './components/PartnerNames.vue';
export { usePartnerNames } from './composables/use-partner-names';
export { usePartnership } from './composables/use-partnership';
export { listPartnerships, readPartnership, type Partnership, type PartnershipCard } from './partnerships.api';
