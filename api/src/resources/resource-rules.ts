import { ValidationFailed } from '../platform/index.js';
import type { Resource } from './resource.entity.js';

type Problems = ValidationFailed['problems'];

/** What no single field can say about a resource. @throws ValidationFailed naming the field to change */
export function refuseContradictions(resource: Resource): void {
  const problems = [...audienceOf(resource), ...sourceOf(resource), ...gradesOf(resource)];
  if (problems.length > 0) throw new ValidationFailed(problems);
}

function audienceOf({ scope, partnershipId }: Resource): Problems {
  if (scope === 'partnership') return partnershipId === null ? [{ path: 'partnershipId', code: 'required' }] : [];
  return partnershipId === null ? [] : [{ path: 'partnershipId', code: 'invalid' }];
}

/** The work of somebody else is shared under their name. */
const sourceOf = ({ licence, source }: Resource): Problems =>
  licence === 'third-party' && source === null ? [{ path: 'source', code: 'required' }] : [];

function gradesOf({ gradeFrom, gradeTo, planYears }: Resource): Problems {
  if (gradeFrom === null || gradeTo === null || planYears === null) return [];
  const params = { min: gradeFrom, max: planYears };
  return gradeTo < gradeFrom || gradeTo > planYears ? [{ path: 'grades.to', code: 'out-of-range', params }] : [];
}
