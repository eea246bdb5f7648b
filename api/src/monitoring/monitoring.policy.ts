import type { Actor } from '../accounts/index.js';

/** Who coordinates a cluster sees which school does what with whom; never a word that was meant for others. */
export const mayWatch = (actor: Actor, clusterId: string): boolean => actor.coordinates([clusterId]);

/** Who did what to what, in ids and states: for whoever has to find out what happened. */
export const mayReadTrail = (actor: Actor): boolean => actor.isAdministrator;

/** Whether everything could be had back after a bad day. */
export const mayLookAfterBackups = (actor: Actor): boolean => actor.isAdministrator;

/** Administrators keep the system running: for that, counts are enough. */
export const maySeeCounts = (actor: Actor, clusterId: string): boolean =>
  actor.isAdministrator || mayWatch(actor, clusterId);
