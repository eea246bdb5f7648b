import { describe, expect, it } from '@jest/globals';
import type { HomeDto } from '../../src/home/dto/home.dto.js';
import type { PartnershipDto, PartnershipPageDto } from '../../src/partnerships/dto/partnership.dto.js';
import type { LetterDto } from '../../src/partnerships/letter/letter.dto.js';
import { aClaimant } from '../builders/claims.js';
import { aReadySchool, change, drafted } from '../builders/partnerships.js';
import { aDirectorySchool, aSchool } from '../builders/schools.js';
import { useApplication } from '../support/application.js';

useApplication();

/** A letter to a school of the directory that somebody has claimed and nobody has verified. */
async function aLetterToAClaimedSchool() {
  const [ours, school] = [await aReadySchool(), await aDirectorySchool()];
  const { id } = await drafted(ours, school);
  await change(ours.director, id, 'invitation');
  return { id, ours, school, claimant: await aClaimant(school.id) };
}

describe('whoever has claimed a school and is not verified', () => {
  it.each(['', '/letter', '/code'])('finds nothing of a letter to it at /partnerships/{id}%s', async (path) => {
    const { id, ours, claimant } = await aLetterToAClaimedSchool();
    expect((await claimant.get(`/partnerships/${id}${path}`)).status).toBe(404);
    expect((await claimant.get(`/partnerships/${id}/vision/${ours.id}`)).status).toBe(404);
    expect((await claimant.get(`/partnerships/${id}/schools/${ours.id}/answers`)).status).toBe(404);
  });

  it('is not shown the letter in lists or at home', async () => {
    const { school, claimant } = await aLetterToAClaimedSchool();
    const list = await claimant.ok(claimant.get<PartnershipPageDto>(`/partnerships?schoolId=${school.id}`));
    expect(list.items).toEqual([]);
    const home = await claimant.ok(claimant.get<HomeDto>('/home'));
    expect(home.partnerships).toEqual([]);
    expect(home.steps.map(({ partnershipId }) => partnershipId)).not.toContainEqual(expect.any(String));
  });

  it('drafts a letter to its sender as to anybody else', async () => {
    const { ours, school, claimant } = await aLetterToAClaimedSchool();
    const draft = { schoolId: school.id, partnerSchoolId: ours.id };
    expect((await claimant.post('/partnerships', draft)).status).toBe(201);
  });

  it('prepares a letter, takes it back, and finds it where it was', async () => {
    const [school, partner] = [await aDirectorySchool(), await aSchool()];
    const claimant = await aClaimant(school.id);
    const input = { schoolId: school.id, partnerSchoolId: partner.id };
    const draft = await claimant.ok(claimant.post<PartnershipDto>('/partnerships', input));
    const withdrawn = await claimant.ok(
      claimant.post<PartnershipDto>(`/partnerships/${draft.id}/withdrawal`, {}, { version: draft.version }),
    );
    expect(withdrawn.state).toBe('withdrawn');
    expect((await claimant.get(`/partnerships/${draft.id}`)).status).toBe(200);
  });

  it('learns no mark of the other school from what the letter names at first', async () => {
    const [school, partner] = [await aDirectorySchool(), await aReadySchool({ needs: [12, 14], offers: [4, 5] })];
    const claimant = await aClaimant(school.id);
    const ticks = { needs: [1, 2, 3, 4], offers: [10, 11, 13, 12] };
    await claimant.ok(claimant.put(`/schools/${school.id}/quick-start`, ticks, { version: 0 }));
    const input = { schoolId: school.id, partnerSchoolId: partner.id };
    const { id } = await claimant.ok(claimant.post<PartnershipDto>('/partnerships', input));
    const letter = await claimant.ok(claimant.get<LetterDto>(`/partnerships/${id}/letter`));
    expect(letter).toMatchObject({ needs: [1, 2, 3], offers: [10, 11, 12] });
  });
});
