import { STEPS } from '@boordosh/shared/catalogue/steps';
import type { SharedStep } from './partnership-life.js';

export interface StepFacts {
  /** Schools that have joined and written what they give and gain. */
  visionSchoolIds: readonly string[];
  joinedSchoolIds: readonly string[];
  sent: boolean;
  /** Steps that were reached by doing something together. */
  reached: readonly string[];
}

export interface StepView {
  id: string;
  number: number;
  done: boolean;
}

/** Where the partnership stands on the eight steps, each done when its facts are there. They guide and never lock. */
export function stepsOf(facts: StepFacts): StepView[] {
  const { visionSchoolIds, joinedSchoolIds, sent } = facts;
  const did = (step: SharedStep): boolean => facts.reached.includes(step);
  const bothNamedOffers = joinedSchoolIds.length > 1 && joinedSchoolIds.every((id) => visionSchoolIds.includes(id));
  const done: Record<string, boolean> = {
    vision: visionSchoolIds.length > 0,
    'find-partner': sent,
    consultation: bothNamedOffers && did('consultation'),
    'getting-acquainted': did('getting-acquainted'),
    inquiry: did('inquiry'),
    'event-planning': did('event-planning'),
    communication: did('communication'),
    evaluation: did('evaluation'),
  };
  return STEPS.map(({ id, number }) => ({ id, number, done: done[id] ?? false }));
}

/** The first step that is not done; null when all eight are. */
export const currentStep = (steps: readonly StepView[]): number | null =>
  steps.find(({ done }) => !done)?.number ?? null;
