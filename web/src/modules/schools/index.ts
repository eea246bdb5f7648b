export { useRegions } from './composables/use-regions';
export { readSchool } from './schools.api';
