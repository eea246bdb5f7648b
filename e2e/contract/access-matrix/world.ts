import { ApiPerson } from '../../people/api-person.js';
import {
  aCluster,
  aCoordinatorOf,
  aMemberOf,
  aPartnershipInTalks,
  addsAFile,
  aProposedEvent,
  aResourceForAll,
  aVerifiedSchool,
  type SchoolWithPeople,
  someone,
  theAdministrator,
} from '../../people/who-is-who.js';
import type { Caller } from './callers.js';

/** Schools A and B are partners in one cluster; C is a stranger of another. */
export interface World {
  callers: Record<Caller, ApiPerson>;
  a: string;
  b: string;
  /** A teacher of A other than the caller. */
  personId: string;
  clusterId: string;
  networkId: string;
  unclaimedId: string;
  claimId: string;
  assessmentId: string;
  /** Between A and B, in talks. */
  partnershipId: string;
  /** Proposed by A, waiting for B. */
  eventId: string;
  /** Of A, for all verified schools, with a file. */
  openResourceId: string;
  openFileId: string;
}

let world: Promise<World> | undefined;

/** Built once in each worker; rows change nothing in it that another row looks at. */
export const theWorld = (): Promise<World> => (world ??= build());

async function build(): Promise<World> {
  const administrator = await theAdministrator();
  const [clusterId, otherClusterId] = [await aCluster('Ysyk-Kol'), await aCluster('Osh')];
  const a = await aVerifiedSchool('Access A', clusterId);
  const b = await aVerifiedSchool('Access B', clusterId);
  const c = await aVerifiedSchool('Access C', otherClusterId);
  const { networkId } = await administrator.does<{ networkId: string }>('GET', `/clusters/${clusterId}`);
  const unclaimed = await administrator.does<{ id: string }>('POST', '/schools', {
    name: { ky: 'Access unclaimed' },
    kind: 'secondary',
    clusterId,
  });
  const claimant = await someone('Claimant');
  const claim = await claimant.does<{ id: string }>('POST', `/schools/${unclaimed.id}/claims`, { role: 'director' });
  const assessment = await a.director.does<{ id: string }>('POST', `/schools/${a.id}/self-assessments`);
  await a.director.does(
    'PUT',
    `/self-assessments/${assessment.id}/answers/5`,
    { level: 'strong', evidence: 'Seen in lessons' },
    { version: 0 },
  );
  const partnershipId = await aPartnershipInTalks(a, b);
  return {
    callers: {
      anonymous: new ApiPerson(),
      teacher: await aMemberOf(a, 'teacher'),
      lead: await aMemberOf(a, 'partnership-lead'),
      director: a.director,
      partnerDirector: b.director,
      strangerDirector: c.director,
      coordinator: await aCoordinatorOf(clusterId),
      otherCoordinator: await aCoordinatorOf(otherClusterId),
      administrator,
    },
    a: a.id,
    b: b.id,
    personId: await aColleagueIn(a),
    clusterId,
    networkId,
    unclaimedId: unclaimed.id,
    claimId: claim.id,
    assessmentId: assessment.id,
    partnershipId,
    eventId: await aProposedEvent(a, partnershipId),
    ...(await anOpenResourceWithFile(a)),
  };
}

async function anOpenResourceWithFile(school: SchoolWithPeople): Promise<Pick<World, 'openResourceId' | 'openFileId'>> {
  const openResourceId = await aResourceForAll(school);
  const { files } = await addsAFile(school, openResourceId);
  return { openResourceId, openFileId: files[0]?.id ?? '' };
}

async function aColleagueIn(school: SchoolWithPeople): Promise<string> {
  const colleague = await aMemberOf(school, 'teacher');
  const { memberships } = await colleague.does<{ memberships: { personId: string }[] }>('GET', '/sessions/current');
  return memberships[0]?.personId ?? '';
}
