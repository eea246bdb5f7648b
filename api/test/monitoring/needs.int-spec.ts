import { describe, expect, it } from '@jest/globals';
import type { ClusterNeedsDto } from '../../src/monitoring/dto/overview.dto.js';
import { sql } from '../../src/platform/index.js';
import { aCoordinator, anAdministrator } from '../builders/people.js';
import { aCluster, aSchool } from '../builders/schools.js';
import { quickStart } from '../builders/self-assessments.js';
import { database, useApplication } from '../support/application.js';

useApplication();

async function aSecondClusterOf(networkId: string): Promise<string> {
  const made = await aCluster('Second');
  await database().rows(sql`update clusters set network_id = ${networkId} where id = ${made.id}`);
  return made.id;
}

describe('needs and offers of a cluster', () => {
  it('are counted by question, with what the rest of the network offers', async () => {
    const { id: clusterId, networkId } = await aCluster();
    const coordinator = await aCoordinator(clusterId);
    const [first, second] = [await aSchool({ clusterId }), await aSchool({ clusterId })];
    const elsewhere = await aSchool({ clusterId: await aSecondClusterOf(networkId) });
    const stranger = await aSchool({ clusterId: (await aCluster()).id });
    await quickStart(first, { needs: [3, 5], offers: [1, 2] });
    await quickStart(second, { needs: [3, 1], offers: [2, 6] });
    await quickStart(elsewhere, { needs: [1, 2], offers: [3, 4] });
    await quickStart(stranger, { needs: [1, 2], offers: [3, 4] });
    const needs = await coordinator.ok(coordinator.get<ClusterNeedsDto>(`/monitoring/needs?clusterId=${clusterId}`));
    expect(needs.schools).toBe(2);
    expect(needs.items).toEqual([
      { number: 1, needs: 1, offers: 1, offersElsewhere: null },
      { number: 2, needs: 0, offers: 2, offersElsewhere: null },
      { number: 3, needs: 2, offers: 0, offersElsewhere: 1 },
      { number: 5, needs: 1, offers: 0, offersElsewhere: 0 },
      { number: 6, needs: 0, offers: 1, offersElsewhere: null },
    ]);
  });

  it('leave out what a school keeps to its partners', async () => {
    const { id: clusterId } = await aCluster();
    const school = await aSchool({ clusterId });
    await quickStart(school, { needs: [3, 5], offers: [1, 2] });
    await database().rows(
      sql`update school_marks set mark_visibility = 'partners' where school_id = ${school.id} and number = 3`,
    );
    const administrator = await anAdministrator();
    const needs = await administrator.ok(
      administrator.get<ClusterNeedsDto>(`/monitoring/needs?clusterId=${clusterId}`),
    );
    expect(needs.items.map(({ number }) => number)).toEqual([1, 2, 5]);
    expect(await school.director.get(`/monitoring/needs?clusterId=${clusterId}`)).toMatchObject({ status: 403 });
  });
});
