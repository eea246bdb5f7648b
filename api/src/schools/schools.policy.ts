import type { Actor } from '../accounts/index.js';

export const SCHOOL_VERBS = ['edit', 'edit-identity', 'claim', 'put-in-cluster'] as const;
export type SchoolVerb = (typeof SCHOOL_VERBS)[number];

/** What a policy needs to know of a school. */
export interface SchoolIds {
  id: string;
  clusterId: string | null;
}

export const mayRegisterSchool = (actor: Actor): boolean => actor.isAdministrator;

/** Also while the claim waits: preparing the profile is what one may do then. */
export const mayEditSchool = (actor: Actor, schoolId: string): boolean =>
  actor.isAdministrator || actor.leads(schoolId);

/**
 * Name, place and contacts: whoever verifies a claim calls the number that stands here, so a claimant must not be able to
 * change it before.
 */
export const mayEditIdentity = (actor: Actor, schoolId: string): boolean =>
  actor.isAdministrator || actor.leadsVerified(schoolId);

/** Numbers and addresses are for schools that were verified and for those who look after schools: anybody can claim one. */
export const maySeeContacts = (actor: Actor): boolean =>
  actor.memberships.some((membership) => membership.verified) || looksAfterSchools(actor);

const looksAfterSchools = (actor: Actor): boolean =>
  actor.isAdministrator || actor.clusterIds.length > 0 || actor.departmentIds.length > 0;

/** A coordinator takes in schools that are in no cluster or in another of their own, and may let go of their own. */
export const mayPutInCluster = (actor: Actor, school: SchoolIds, clusterId: string | null): boolean =>
  actor.isAdministrator ||
  (clusterIdsOf(school.clusterId, clusterId).length > 0 &&
    clusterIdsOf(school.clusterId, clusterId).every((id) => actor.coordinates([id])));

const clusterIdsOf = (...ids: (string | null)[]): string[] => ids.filter((id) => id !== null);

const mayMoveSchool = (actor: Actor, { clusterId }: SchoolIds): boolean =>
  actor.isAdministrator || (clusterId === null ? actor.clusterIds.length > 0 : actor.coordinates([clusterId]));

/** Whoever directs the school already has nothing to claim. */
export const mayClaim = (actor: Actor, schoolId: string): boolean => !directs(actor, schoolId);

const directs = (actor: Actor, schoolId: string): boolean =>
  actor.memberships.some(
    (membership) => membership.schoolId === schoolId && membership.role === 'director' && !membership.deputy,
  );

export const schoolVerbs = (actor: Actor, school: SchoolIds, hasOpenClaim: boolean): SchoolVerb[] => {
  const verbs: Record<SchoolVerb, boolean> = {
    edit: mayEditSchool(actor, school.id),
    'edit-identity': mayEditIdentity(actor, school.id),
    claim: mayClaim(actor, school.id) && !hasOpenClaim,
    'put-in-cluster': mayMoveSchool(actor, school),
  };
  return SCHOOL_VERBS.filter((verb) => verbs[verb]);
};

export const schoolsVerbs = (actor: Actor): 'register-school'[] =>
  mayRegisterSchool(actor) ? ['register-school'] : [];
