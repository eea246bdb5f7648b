import { describe, expect, it } from '@jest/globals';
import type { SchoolPageDto } from '../../src/schools/dto/school.dto.js';
import { aClaimant, AN_ORDER } from '../builders/claims.js';
import { aPerson } from '../builders/people.js';
import { aCluster, aDirectorySchool, aSchool } from '../builders/schools.js';
import { useApplication } from '../support/application.js';

useApplication();

describe('a school’s standing', () => {
  it('tells claimed, unclaimed and verified schools apart', async () => {
    const person = await aPerson();
    const list = async (query: string) => (await person.ok(person.get<SchoolPageDto>(query))).items;
    const cluster = await aCluster();
    const claimed = await aDirectorySchool({ name: 'Б', clusterId: cluster.id });
    await aDirectorySchool({ name: 'А', clusterId: cluster.id });
    const verified = await aSchool({ name: 'В', clusterId: cluster.id });
    await aClaimant(claimed.id);
    await aClaimant(verified.id, AN_ORDER);

    const all = await list(`/clusters/${cluster.id}/schools`);
    expect(all.map(({ standing }) => standing)).toEqual(['unclaimed', 'claimed', 'verified']);
    for (const { id, standing } of all) {
      const alone = await list(`/schools?clusterId=${cluster.id}&standing=${standing}`);
      expect(alone.map((school) => school.id)).toEqual([id]);
    }
  });
});
