import type { ClaimState } from '@boordosh/shared/vocabulary';
import { CLAIM_FLOW, type ClaimVerb, verbsFrom } from '@boordosh/shared/workflow';
import type { Actor } from '../../accounts/index.js';

export interface ClaimIds {
  claimantId: string;
  schoolId: string;
  clusterId: string | null;
  departmentId: string | null;
}

/** The school's coordinator, the officer of its department, or an administrator; never anybody whom the outcome concerns. */
export const mayDecideClaim = (actor: Actor, claim: ClaimIds): boolean =>
  actor.userId !== claim.claimantId && !actor.belongsTo(claim.schoolId) && oversees(actor, claim);

const oversees = (actor: Actor, { clusterId, departmentId }: ClaimIds): boolean =>
  actor.isAdministrator ||
  (clusterId !== null && actor.coordinates([clusterId])) ||
  (departmentId !== null && actor.isOfficerOf([departmentId]));

export const maySeeClaim = (actor: Actor, claim: ClaimIds): boolean =>
  actor.userId === claim.claimantId || mayDecideClaim(actor, claim);

export const claimVerbs = (actor: Actor, claim: ClaimIds & { state: ClaimState }): ClaimVerb[] =>
  mayDecideClaim(actor, claim) ? verbsFrom(CLAIM_FLOW, claim.state) : [];
