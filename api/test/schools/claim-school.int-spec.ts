import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceContent } from '../../src/application.js';
import type { SessionDto } from '../../src/accounts/dto/session.dto.js';
import type { ClaimDto, ClaimPageDto } from '../../src/schools/dto/claim.dto.js';
import type { SchoolDto } from '../../src/schools/dto/school.dto.js';
import { aClaimant, AN_ORDER, claimBy } from '../builders/claims.js';
import { aCoordinator, anAdministrator, anOfficerOf, aPerson, type TestPerson } from '../builders/people.js';
import { aCluster, aDirectorySchool, aSchool } from '../builders/schools.js';
import { application, clock, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const membershipsOf = async (person: TestPerson) =>
  (await person.ok(person.get<SessionDto>('/sessions/current'))).memberships.map(({ schoolId, role, verified }) => ({
    schoolId,
    role,
    verified,
  }));
const verify = (by: TestPerson, claim: ClaimDto, body: object = {}, version = claim.version) =>
  by.post<ClaimDto>(`/claims/${claim.id}/verification`, body, { version });
const refuse = (by: TestPerson, claim: ClaimDto, reason = 'Номер боюнча тастыкталган жок') =>
  by.post<ClaimDto>(`/claims/${claim.id}/refusal`, { reason }, { version: claim.version });
const asSeenBy = (person: TestPerson, claim: ClaimDto) => person.ok(person.get<ClaimDto>(`/claims/${claim.id}`));

describe('claiming a school', () => {
  let cluster: { id: string };
  let coordinator: TestPerson;

  beforeAll(async () => {
    cluster = await aCluster();
    coordinator = await aCoordinator(cluster.id);
  });

  it('lets the first claimant prepare, and direct once the coordinator has verified', async () => {
    const school = await aDirectorySchool({ clusterId: cluster.id });
    const director = await aClaimant(school.id);
    expect(await membershipsOf(director)).toEqual([{ schoolId: school.id, role: 'director', verified: false }]);
    expect((await director.ok(director.get<SchoolDto>(`/schools/${school.id}`))).standing).toBe('claimed');

    const claim = await asSeenBy(coordinator, director.claim);
    expect(claim.can).toEqual(['verify', 'refuse']);
    expect((await coordinator.ok(verify(coordinator, claim))).state).toBe('verified');
    expect(await membershipsOf(director)).toEqual([{ schoolId: school.id, role: 'director', verified: true }]);
    expect((await director.ok(director.get<SchoolDto>(`/schools/${school.id}`))).standing).toBe('verified');
    expect(await factsAbout(claim.id)).toEqual(['claim.submitted', 'claim.verified']);
  });

  it('gives three school days to decide: weekends and closed days do not count', async () => {
    clock().set('2026-02-19T04:00:00Z');
    const school = await aDirectorySchool({ clusterId: cluster.id });
    const { claim } = await aClaimant(school.id);
    clock().set(undefined);
    // Thursday; Friday counts, then the weekend and Monday the 23rd, a holiday, then Tuesday and Wednesday.
    expect(claim.decideBy).toBe('2026-02-25');
  });

  it('is turned away with a reason, and what it had opened closes', async () => {
    const school = await aDirectorySchool({ clusterId: cluster.id });
    const claimant = await aClaimant(school.id);
    expect((await coordinator.post(`/claims/${claimant.claim.id}/refusal`, {}, { version: 1 })).status).toBe(400);
    await coordinator.ok(refuse(coordinator, claimant.claim, 'Мектеп сизди тааныбайт'));
    expect(await membershipsOf(claimant)).toEqual([]);
    const seen = await claimant.ok(claimant.get<SchoolDto>(`/schools/${school.id}`));
    expect(seen).toMatchObject({
      standing: 'unclaimed',
      claim: { state: 'refused', reason: 'Мектеп сизди тааныбайт' },
    });
    expect(seen.can).toEqual(['claim']);
    expect((await coordinator.refused(verify(coordinator, claimant.claim, {}, 2))).code).toBe('verb-not-allowed');
  });

  it('happens once when the request is repeated, and is refused a second time', async () => {
    const school = await aDirectorySchool({ clusterId: cluster.id });
    const person = await aPerson();
    const send = () =>
      person.post<ClaimDto>(`/schools/${school.id}/claims`, { role: 'director' }, { key: 'one-claim-only' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.body.id).toBe(second.body.id);
    const again = await person.refused(person.post(`/schools/${school.id}/claims`, { role: 'director' }));
    expect(again.code).toBe('claim-already-open');
  });

  it('stays within three open claims of one account', async () => {
    const person = await aPerson();
    for (let count = 0; count < 3; count += 1) await claimBy(person, (await aDirectorySchool()).id);
    const fourth = await aDirectorySchool();
    const problem = await person.refused(person.post(`/schools/${fourth.id}/claims`, { role: 'director' }));
    expect(problem.code).toBe('too-many-open-claims');
  });
});

describe('two claims on one school', () => {
  it('stand side by side: the second gives nothing, and neither is decided alone', async () => {
    const cluster = await aCluster();
    const coordinator = await aCoordinator(cluster.id);
    const school = await aDirectorySchool({ clusterId: cluster.id });
    const first = await aClaimant(school.id);
    const before = await asSeenBy(coordinator, first.claim);
    const second = await aClaimant(school.id);
    expect(await membershipsOf(second)).toEqual([]);

    const stale = await verify(coordinator, before);
    expect(stale).toMatchObject({ status: 412, body: { current: { contested: true, against: [second.claim.id] } } });
    const seen = await asSeenBy(coordinator, second.claim);
    expect((await coordinator.refused(verify(coordinator, seen))).code).toBe('claims-side-by-side');
    await coordinator.ok(verify(coordinator, seen, { refuses: [first.claim.id] }));
    expect(await membershipsOf(first)).toEqual([]);
    expect(await membershipsOf(second)).toEqual([{ schoolId: school.id, role: 'director', verified: true }]);
    expect((await asSeenBy(first, first.claim)).state).toBe('refused');
  });

  it('does not tell one claimant about the other', async () => {
    const school = await aDirectorySchool();
    const [first, second] = [await aClaimant(school.id), await aClaimant(school.id)];
    expect(await asSeenBy(first, first.claim)).toMatchObject({ contested: true, against: [], can: [] });
    expect((await first.get(`/claims/${second.claim.id}`)).status).toBe(404);
  });

  it('is alone again when the other is refused', async () => {
    const administrator = await anAdministrator();
    const school = await aDirectorySchool();
    const [first, second] = [await aClaimant(school.id), await aClaimant(school.id)];
    await administrator.ok(refuse(administrator, second.claim));
    await administrator.ok(verify(administrator, await asSeenBy(administrator, first.claim)));
    expect(await membershipsOf(first)).toEqual([{ schoolId: school.id, role: 'director', verified: true }]);
  });
});

describe('a change of director', () => {
  it('needs the order, changes nothing until verified, and then ends the former one at once', async () => {
    const cluster = await aCluster();
    const coordinator = await aCoordinator(cluster.id);
    const school = await aSchool({ clusterId: cluster.id });
    const person = await aPerson({ name: 'Жаңы директор' });
    const problem = await person.refused(person.post(`/schools/${school.id}/claims`, { role: 'director' }));
    expect(problem.errors?.map(({ path }) => path)).toEqual(['orderNumber', 'orderDate']);

    const claim = await claimBy(person, school.id, AN_ORDER);
    expect(claim.changeOfDirector).toBe(true);
    expect(await membershipsOf(person)).toEqual([]);
    expect((await asSeenBy(coordinator, claim)).school.director).toBe('director');
    await coordinator.ok(verify(coordinator, claim));
    expect(await membershipsOf(person)).toEqual([{ schoolId: school.id, role: 'director', verified: true }]);
    expect(await membershipsOf(school.director)).toEqual([]);
    expect(await membershipsOf(school.lead)).toHaveLength(1);
  });

  it('has no order from tomorrow, and is nothing for whoever directs the school', async () => {
    const school = await aSchool();
    const person = await aPerson();
    const ahead = { role: 'director', orderNumber: '1', orderDate: '2199-01-01' };
    const problem = await person.refused(person.post(`/schools/${school.id}/claims`, ahead));
    expect(problem.errors).toEqual([expect.objectContaining({ path: 'orderDate', code: 'date-in-future' })]);
    const own = await school.director.refused(
      school.director.post(`/schools/${school.id}/claims`, { role: 'director', ...AN_ORDER }),
    );
    expect(own.code).toBe('already-directs');
  });
});

describe('deciding a claim', () => {
  it('is for the coordinator of the cluster and administrators; to others there is no such claim', async () => {
    const cluster = await aCluster();
    const other = await aCluster();
    const school = await aDirectorySchool({ clusterId: cluster.id });
    const { claim } = await aClaimant(school.id);
    const stranger = await aCoordinator(other.id);
    const teacher = (await aSchool()).teacher;
    expect((await verify(stranger, claim)).status).toBe(404);
    expect((await verify(teacher, claim)).status).toBe(404);
    const administrator = await anAdministrator();
    expect((await verify(administrator, claim)).status).toBe(200);
  });

  it('is for the officer of the school’s department, and of no other', async () => {
    await loadReferenceContent(application());
    const administrator = await anAdministrator();
    const body = { name: { ky: 'Токмок мектеби' }, kind: 'secondary', region: 'chuy', district: 'tokmok' };
    const { id } = await administrator.ok(administrator.post<SchoolDto>('/schools', body));
    const { claim } = await aClaimant(id);
    expect((await verify(await anOfficerOf('karakol'), claim)).status).toBe(404);
    const officer = await anOfficerOf('tokmok');
    expect((await officer.ok(officer.get<ClaimPageDto>('/claims'))).items.map((waiting) => waiting.id)).toEqual([
      claim.id,
    ]);
    expect((await verify(officer, claim)).status).toBe(200);
  });

  it('is never for the claimant, whatever else they are', async () => {
    const administrator = await anAdministrator();
    const school = await aDirectorySchool();
    const claim = await claimBy(administrator, school.id);
    expect(claim.can).toEqual([]);
    expect((await verify(administrator, claim)).status).toBe(403);
  });

  it('is not for a coordinator who directs that very school', async () => {
    const cluster = await aCluster();
    const school = await aSchool({ clusterId: cluster.id });
    const coordinator = await aCoordinator(cluster.id);
    await coordinator.ok(
      school.director
        .ok(
          school.director.post<{ token: string }>(`/schools/${school.id}/member-invitations`, {
            name: 'C',
            role: 'teacher',
          }),
        )
        .then(({ token }) => coordinator.post('/memberships', { token })),
    );
    const person = await aPerson();
    const claim = await claimBy(person, school.id, AN_ORDER);
    expect((await verify(coordinator, claim)).status).toBe(404);
  });

  it('starts from a list of what waits for the caller, the most urgent first', async () => {
    const cluster = await aCluster();
    const coordinator = await aCoordinator(cluster.id);
    clock().set('2026-03-02T04:00:00Z');
    const later = await aClaimant((await aDirectorySchool({ clusterId: cluster.id })).id);
    clock().set('2026-02-02T04:00:00Z');
    const sooner = await aClaimant((await aDirectorySchool({ clusterId: cluster.id })).id);
    clock().set(undefined);
    await aClaimant((await aDirectorySchool()).id);
    const page = await coordinator.ok(coordinator.get<ClaimPageDto>('/claims?limit=1'));
    expect(page.items.map(({ id }) => id)).toEqual([sooner.claim.id]);
    const rest = await coordinator.ok(coordinator.get<ClaimPageDto>(`/claims?limit=5&cursor=${page.nextCursor ?? ''}`));
    expect(rest.items.map(({ id }) => id)).toEqual([later.claim.id]);
    const own = await sooner.ok(sooner.get<ClaimPageDto>('/claims'));
    expect(own.items).toEqual([]);
  });
});
