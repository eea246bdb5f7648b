export { allows, defineFlow, isFinal, next, verbsFrom, type Flow, type StateOf, type VerbOf } from './define-flow.js';
export * from './claim.flow.js';
export * from './code-proposal.flow.js';
export * from './consent.flow.js';
export * from './evaluation.flow.js';
export * from './event.flow.js';
export * from './participation.flow.js';
export * from './partnership.flow.js';
export * from './self-assessment.flow.js';
