import type { ApiPerson } from '../../people/api-person.js';
import type { SchoolWithPeople } from '../../people/who-is-who.js';
import {
  aHostileAssessment,
  aHostileCluster,
  aHostileDirectorySchool,
  aHostileResource,
  aHostileSchool,
  aHostileStaff,
  claims,
} from './written-schools.js';
import { aHostileEvaluation, aHostileEvent, aHostilePartnership, aHostileRefusal } from './written-together.js';

/** Where the hostile words are now: in every text of the main job. */
export interface Written {
  clusterId: string;
  ours: SchoolWithPeople;
  theirs: SchoolWithPeople;
  stranger: SchoolWithPeople;
  claimed: { schoolId: string; claimant: ApiPerson };
  joinToken: string;
  assessmentId: string;
  resourceId: string;
  partnershipId: string;
  refusedId: string;
  eventId: string;
  evaluatedId: string;
}

let written: Promise<Written> | undefined;

/** Once in each worker. */
export const whatWasWritten = (): Promise<Written> => (written ??= write());

async function write(): Promise<Written> {
  const clusterId = await aHostileCluster();
  const [ours, theirs, stranger] = [
    await aHostileSchool(clusterId),
    await aHostileSchool(clusterId),
    await aHostileSchool(clusterId),
  ];
  const joinToken = await aHostileStaff(ours);
  const assessmentId = await aHostileAssessment(ours);
  await aHostileAssessment(theirs);
  const partnershipId = await aHostilePartnership(ours, theirs);
  const schoolId = await aHostileDirectorySchool(clusterId);
  return {
    clusterId,
    ours,
    theirs,
    stranger,
    claimed: { schoolId, claimant: (await claims(schoolId)).claimant },
    joinToken,
    assessmentId,
    resourceId: await aHostileResource(ours),
    partnershipId,
    refusedId: await aHostileRefusal(ours, stranger),
    eventId: await aHostileEvent(ours, theirs, partnershipId),
    evaluatedId: await aHostileEvaluation(ours, theirs, partnershipId),
  };
}
