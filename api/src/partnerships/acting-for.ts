import type { Actor } from '../accounts/index.js';
import { Forbidden } from '../platform/index.js';

/** The school that decided, and its person. */
export interface Decider {
  schoolId: string;
  personId: string;
}

/** The first of these schools that the actor may decide for, and who they are there. */
export function actingFor(actor: Actor, schoolIds: readonly string[], may: (schoolId: string) => boolean): Decider {
  const schoolId = schoolIds.find(may);
  const personId = schoolId === undefined ? undefined : actor.personIn(schoolId);
  if (schoolId === undefined || personId === undefined) throw new Forbidden();
  return { schoolId, personId };
}
