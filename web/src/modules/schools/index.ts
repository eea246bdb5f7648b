export { default as SchoolDirectory } from './components/SchoolDirectory.vue';
export { default as SchoolLine } from './components/SchoolLine.vue';
export { useLabels } from './composables/use-labels';
export { useRegions } from './composables/use-regions';
export { useSchool } from './composables/use-school';
export { listSchools, readSchool, type School, type SchoolSummary } from './schools.api';
