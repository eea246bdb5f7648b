import type { Actor } from '../accounts/index.js';

/** What policies judge of the school that looks around. */
export interface JudgedSchool {
  id: string;
  isVerified: boolean;
  offers: number;
  needs: number;
}

/** Whoever works in the school; nobody else learns what it looks for. */
export const maySeeMatches = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

/** An unverified school prepares and is matched with nobody; nor does a person whose own claim still waits look around. */
export const mayBeMatched = (actor: Actor, school: JudgedSchool): boolean =>
  school.isVerified && actor.memberships.some(({ schoolId, verified }) => schoolId === school.id && verified);

/** An invitation asks for one need and one offer of the school that invites. */
export const matchesVerbs = (actor: Actor, { id, needs, offers }: JudgedSchool): 'prepare-letter'[] =>
  actor.leadsVerified(id) && needs !== 0 && offers !== 0 ? ['prepare-letter'] : [];
