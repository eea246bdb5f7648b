import { describe, expect, it } from '@jest/globals';
import type { EventDto } from '../../src/events/dto/event.dto.js';
import { aPartnership, change } from '../builders/partnerships.js';
import { useApplication } from '../support/application.js';

useApplication();

describe('a plan that is sent again with its key', () => {
  it('gets the first answer, whatever has become of the partnership since', async () => {
    const { id, ours } = await aPartnership();
    const input = { partnershipId: id, schoolId: ours.id, kind: 'seminar', format: 'online', audiences: ['staff'] };
    const send = () => ours.lead.post<EventDto>('/events', input, { key: 'one-plan-only' });
    const first = await send();
    await change(ours.lead, id, 'pause', { reason: 'Каникул' });
    expect(await send()).toMatchObject({ status: 201, body: { id: first.body.id } });
  });
});
