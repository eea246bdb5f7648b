export { currentStep, type StepFacts, stepsOf } from './eight-steps.js';
export { PartnershipLife, type SharedStep } from './partnership-life.js';
export { PartnershipsModule } from './partnerships.module.js';
export {
  JUDGED as JUDGED_PARTNERSHIP,
  PartnershipsReader,
  STEP_FACTS,
  visibleTo as partnershipsVisibleTo,
} from './partnerships.reader.js';
export { allowsEvents, allowsResources } from './what-a-state-allows.js';
