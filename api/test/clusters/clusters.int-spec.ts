import { describe, expect, it } from '@jest/globals';
import type { JoiningLinkDto } from '../../src/accounts/dto/member.dto.js';
import type { SessionDto } from '../../src/accounts/dto/session.dto.js';
import type { ClusterDto, ClusterPageDto } from '../../src/clusters/dto/cluster.dto.js';
import type { NetworkDto, NetworkPageDto } from '../../src/clusters/dto/network.dto.js';
import { sql } from '../../src/platform/index.js';
import { aCoordinator, anAdministrator, anonymous, aPerson } from '../builders/people.js';
import { aCluster, aSchool } from '../builders/schools.js';
import { database, useApplication } from '../support/application.js';

useApplication();

describe('setting up a cluster', () => {
  it('is done by an administrator: network, cluster, and a link for its coordinator', async () => {
    const administrator = await anAdministrator();
    const network = await administrator.ok(administrator.post<NetworkDto>('/networks', { name: { ky: 'Тармак' } }));
    const cluster = await administrator.ok(
      administrator.post<ClusterDto>('/clusters', { networkId: network.id, name: { ky: 'Ала-Тоо', en: 'Ala-Too' } }),
    );
    expect(cluster).toMatchObject({
      networkName: { ky: 'Тармак' },
      coordinators: [],
      can: ['invite-coordinator', 'put-school-in'],
    });

    const link = await administrator.ok(
      administrator.post<JoiningLinkDto>(`/clusters/${cluster.id}/coordinator-invitations`, { name: 'Гүлзат' }),
    );
    const coordinator = await aPerson({ name: 'Гүлзат' });
    await coordinator.ok(coordinator.post('/memberships', { token: link.token }));
    const session = await coordinator.ok(coordinator.get<SessionDto>('/sessions/current'));
    expect(session.clusterIds).toEqual([cluster.id]);
    const seen = await coordinator.ok(coordinator.get<ClusterDto>(`/clusters/${cluster.id}`));
    expect(seen.coordinators.map(({ name }) => name)).toEqual(['Гүлзат']);
    expect(seen.can).toEqual(['put-school-in']);
  });

  it('takes no coordinator in by a link whose sender administers no more', async () => {
    const cluster = await aCluster();
    const administrator = await anAdministrator();
    const { token } = await administrator.ok(
      administrator.post<JoiningLinkDto>(`/clusters/${cluster.id}/coordinator-invitations`, { name: 'Гүлзат' }),
    );
    await database().rows(sql`update appointments set ended_at = now() where user_id = ${administrator.userId}`);
    const person = await aPerson();
    const shown = await anonymous().get<{ usable: boolean }>(`/public/member-invitations/${token ?? ''}`);
    expect(shown.body.usable).toBe(false);
    expect((await person.refused(person.post('/memberships', { token }))).code).toBe('invitation-expired');
  });

  it('is for nobody else', async () => {
    const cluster = await aCluster();
    const school = await aSchool({ clusterId: cluster.id });
    for (const person of [school.director, await aCoordinator(cluster.id)]) {
      expect((await person.post('/networks', { name: { ky: 'А' } })).status).toBe(403);
      expect((await person.post('/clusters', { name: { ky: 'А' }, networkId: cluster.networkId })).status).toBe(403);
      expect((await person.post(`/clusters/${cluster.id}/coordinator-invitations`, { name: 'А' })).status).toBe(403);
    }
  });

  it('needs a network that exists and a name in some language', async () => {
    const administrator = await anAdministrator();
    const networkId = '01890000-0000-7000-8000-000000000000';
    const unknown = await administrator.refused(administrator.post('/clusters', { networkId, name: { ky: 'А' } }));
    expect(unknown.errors?.[0]?.path).toBe('networkId');
    const nameless = await administrator.refused(administrator.post('/networks', { name: { ky: '', ru: null } }));
    expect(nameless.errors?.[0]?.code).toBe('no-language');
  });
});

describe('clusters and networks', () => {
  it('are known by name to whoever is signed in, in alphabetical order; who coordinates them is not', async () => {
    const network = (await aCluster('Ысык-Көл')).networkId;
    const administrator = await anAdministrator();
    await administrator.ok(administrator.post('/clusters', { networkId: network, name: { ky: 'Өзгөн' } }));
    await administrator.ok(administrator.post('/clusters', { networkId: network, name: { ky: 'Ош' } }));
    const person = await aPerson();
    const page = await person.ok(person.get<ClusterPageDto>(`/clusters?networkId=${network}&limit=2`));
    expect(page.items.map(({ name }) => name.ky ?? name.en)).toEqual(['Ош', 'Өзгөн']);
    const rest = await person.ok(
      person.get<ClusterPageDto>(`/clusters?networkId=${network}&cursor=${page.nextCursor ?? ''}`),
    );
    expect(rest.items.map(({ name }) => name.en)).toEqual(['Ысык-Көл']);
    expect(page.can).toEqual([]);
    await aCoordinator(rest.items[0]?.id ?? '');
    expect((await person.ok(person.get<ClusterDto>(`/clusters/${rest.items[0]?.id ?? ''}`))).coordinators).toEqual([]);
    expect((await person.ok(person.get<NetworkPageDto>('/networks'))).can).toEqual([]);
  });
});
