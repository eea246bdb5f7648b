import type { Actor } from '../accounts/index.js';

/** Whoever works in the school; nobody else learns what it looks for. */
export const maySeeMatches = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

/** An unverified school prepares and is matched with nobody; nor does a person whose own claim still waits look around. */
export const mayBeMatched = (actor: Actor, school: { id: string; isVerified: boolean }): boolean =>
  school.isVerified && actor.memberships.some(({ schoolId, verified }) => schoolId === school.id && verified);
