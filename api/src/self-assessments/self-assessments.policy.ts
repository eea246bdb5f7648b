import type { SelfAssessmentState } from '@boordosh/shared/vocabulary';
import { allows, SELF_ASSESSMENT_FLOW } from '@boordosh/shared/workflow';
import type { Actor } from '../accounts/index.js';

/** What policies judge of a self-assessment. */
export interface JudgedAssessment {
  schoolId: string;
  state: SelfAssessmentState;
}

export const ASSESSMENT_VERBS = ['answer', 'finalise', 'change-visibility'] as const;
export type AssessmentVerb = (typeof ASSESSMENT_VERBS)[number];

/** The answers are the school's own: whoever works there may read them, and nobody else learns that they exist. */
export const maySeeSelfAssessments = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

/** Director and lead write for the school, also while its claim waits: until then it prepares. */
export const mayAnswerFor = (actor: Actor, schoolId: string): boolean => actor.leads(schoolId);

export const assessmentVerbs = (actor: Actor, { schoolId, state }: JudgedAssessment): AssessmentVerb[] => {
  if (!mayAnswerFor(actor, schoolId)) return [];
  return allows(SELF_ASSESSMENT_FLOW, state, 'finalise')
    ? ['answer', 'finalise', 'change-visibility']
    : ['change-visibility'];
};
