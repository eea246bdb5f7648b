import type { SchoolRole } from '@boordosh/shared/vocabulary';
import type { Actor } from '../memberships/actor.js';

/** Whose password it is, as far as these rules ask. */
export interface ResetSeen {
  userId: string;
  /** Coordinates, decides for a department or runs the system. */
  appointed: boolean;
  memberships: readonly { schoolId: string; clusterId: string | null; role: SchoolRole; deputy: boolean }[];
}

type Held = ResetSeen['memberships'][number];

/** Whoever has people to recognise: those who lead a school, coordinators, administrators. */
export const mayAskForResets = (actor: Actor): boolean =>
  actor.isAdministrator ||
  actor.clusterIds.length > 0 ||
  actor.memberships.some(({ role, verified }) => role !== 'teacher' && verified);

/**
 * Approving a number lets its device in, so nobody may approve upwards: a teacher's is for those who lead the school, a
 * lead's for the director, a director's for the coordinator. With any further office it is for an administrator.
 */
export function mayApproveReset(actor: Actor, seen: ResetSeen): boolean {
  if (seen.userId === actor.userId) return false;
  if (actor.isAdministrator) return true;
  if (seen.appointed) return false;
  const known = seen.memberships.filter((held) => outranks(actor, held));
  return known.length > 0 && seen.memberships.every((held) => held.role === 'teacher' || known.includes(held));
}

function outranks(actor: Actor, { schoolId, clusterId, role, deputy }: Held): boolean {
  if (clusterId !== null && actor.coordinates([clusterId])) return true;
  if (role === 'teacher') return actor.leadsVerified(schoolId);
  if (role === 'director') return deputy && actor.isInPerson(schoolId, 'director');
  return actor.signsFor(schoolId) || (deputy && actor.isInPerson(schoolId, 'partnership-lead'));
}

/** Only an approved number, or the link in a mail that its owner reads, and only once. */
export const mayRenewPassword = (reset: { way: string; approved: boolean }): boolean =>
  reset.way === 'mail' || reset.approved;
