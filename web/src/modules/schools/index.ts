export { useRegions } from './composables/use-regions';
