export { default as CodeRules } from './components/CodeRules.vue';
export { default as CodeSignatures } from './components/CodeSignatures.vue';
