import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from '../../src/platform/index.js';
import { plan } from '../builders/events.js';
import { aPartnership } from '../builders/partnerships.js';
import { aLessonPlan } from '../builders/resources.js';
import { database, useApplication } from '../support/application.js';

useApplication();

describe('while a partnership is being ended', () => {
  it('no event of it is planned', async () => {
    const { id, ours } = await aPartnership();
    const event = { partnershipId: id, schoolId: ours.id, kind: 'seminar', format: 'online', audiences: ['staff'] };
    const [planning] = await askedWhileEnding(id, () => ours.lead.post('/events', event));
    expect((await ours.lead.refused(planning)).code).toBe('partnership-allows-no-events');
  });

  it('no event of it is proposed', async () => {
    const partnership = await aPartnership();
    const { ours } = partnership;
    const { id, version } = await plan(ours.lead, partnership, { startsOn: '2099-10-20' });
    const [proposing] = await askedWhileEnding(partnership.id, () =>
      ours.lead.post(`/events/${id}/proposal`, {}, { version }),
    );
    expect((await ours.lead.refused(proposing)).code).toBe('partnership-allows-no-events');
  });

  it('no resource is shared with it', async () => {
    const { id, ours } = await aPartnership();
    const resource = aLessonPlan(ours.id, { scope: 'partnership', partnershipId: id });
    const [sharing] = await askedWhileEnding(id, () => ours.lead.post('/resources', resource));
    expect((await ours.lead.refused(sharing)).code).toBe('resource-waits-for-code');
  });

  /** In an array, because a promise that a function answers is waited for. */
  async function askedWhileEnding<T>(partnershipId: string, ask: () => Promise<T>): Promise<[Promise<T>]> {
    return database().internal(async (tx) => {
      await tx.rows(sql`update partnerships set state = 'ended' where id = ${partnershipId}`);
      const asked = ask();
      await Promise.race([asked, pause(300)]);
      return [asked];
    });
  }
});
