import type { Actor } from '../accounts/index.js';

/** Figures of the network are published and open to everybody who is signed in; those of a school are for its own reflection. */
export const maySeeMeasurement = (actor: Actor, measurement: { schoolId: string | null }): boolean =>
  measurement.schoolId === null || actor.belongsTo(measurement.schoolId);
