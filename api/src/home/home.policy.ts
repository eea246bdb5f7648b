import type { Actor } from '../accounts/index.js';

/** Home shows what waits for oneself; whoever acts for several schools can ask for one of them. */
export const mayAskFor = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

/** What the person may do for a school, as next steps are worked out from it. */
export const rightsAt = (actor: Actor, schoolId: string) => ({
  belongs: actor.belongsTo(schoolId),
  leads: actor.leads(schoolId),
  leadsVerified: actor.leadsVerified(schoolId),
  signs: actor.signsFor(schoolId),
});

/** Belongs to a school, or watches over some, or runs the system. */
export const hasPlace = (actor: Actor): boolean =>
  actor.isAdministrator ||
  actor.schoolIds.length + actor.clusterIds.length + actor.networkIds.length + actor.departmentIds.length > 0;
