import { describe, expect, it } from '@jest/globals';
import type { PartnershipDto } from '../../src/partnerships/dto/partnership.dto.js';
import { aPartnership, aPartnershipInTalks, aReadySchool, drafted, partnershipOf } from '../builders/partnerships.js';
import type { TestPerson } from '../builders/people.js';
import { aSchool } from '../builders/schools.js';
import { useApplication } from '../support/application.js';

useApplication();

/** The same request twice, as a phone sends it that has lost the first answer. */
async function twice(person: TestPerson, id: string, noun: 'closure' | 'withdrawal', body: object) {
  const { version } = await partnershipOf(person, id);
  const send = () =>
    person.post<PartnershipDto>(`/partnerships/${id}/${noun}`, body, { version, key: `${noun}-of-${id}` });
  return [await send(), await send()].map(({ status, body: answered }) => [status, answered.state]);
}

const REASON = { reason: 'Азыр мүмкүн эмес' };

describe('a request that is sent again with its key', () => {
  it('gets the first answer from whoever has ended the partnership by it', async () => {
    const { id, theirs } = await aPartnership();
    expect(await twice(theirs.director, id, 'closure', REASON)).toEqual([
      [200, 'ended'],
      [200, 'ended'],
    ]);
  });

  it('gets the first answer from whoever has left the talks by it', async () => {
    const { id, theirs } = await aPartnershipInTalks();
    expect(await twice(theirs.lead, id, 'withdrawal', REASON)).toEqual([
      [200, 'withdrawn'],
      [200, 'withdrawn'],
    ]);
  });

  it('gets the first answer where a draft was taken back without a reason', async () => {
    const [ours, theirs] = [await aReadySchool(), await aSchool()];
    const { id } = await drafted(ours, theirs);
    expect(await twice(ours.lead, id, 'withdrawal', {})).toEqual([
      [200, 'withdrawn'],
      [200, 'withdrawn'],
    ]);
  });
});
