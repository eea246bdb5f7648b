import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventDto } from '../../src/events/dto/event.dto.js';
import type { PartnershipDto } from '../../src/partnerships/dto/partnership.dto.js';
import { aPartnership, change } from '../builders/partnerships.js';
import { aSchool } from '../builders/schools.js';
import { anAgreedSeminar, plan, step } from '../builders/events.js';
import { clock, useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

beforeEach(() => {
  clock().set('2026-10-01T09:00:00Z');
});
afterEach(() => {
  clock().set(undefined);
});

describe('planning an event', () => {
  it('begins a draft that only the school that plans it knows of', async () => {
    const partnership = await aPartnership({ state: 'in-talks' });
    const event = await plan(partnership.ours.lead, partnership, { purpose: 'Көрүп, үйрөнөбүз' });
    expect(event).toMatchObject({ state: 'draft', lang: 'en', purpose: 'Көрүп, үйрөнөбүз', version: 1 });
    expect(event.schools.map(({ id }) => id)).toEqual([partnership.ours.id, partnership.theirs.id]);
    expect((await partnership.theirs.director.get(`/events/${event.id}`)).status).toBe(404);
    expect((await partnership.ours.teacher.get(`/events/${event.id}`)).status).toBe(200);
    expect(await factsAbout(event.id)).toEqual(['event.planned']);
  });

  it('reaches no school that has ended the partnership since', async () => {
    const partnership = await aPartnership();
    const { ours, theirs } = partnership;
    const draft = await plan(ours.lead, partnership, { startsOn: '2026-10-20' });
    expect(draft.can).toContain('propose');
    await change(theirs.director, partnership.id, 'closure', { reason: 'Башка багыт тандадык' });

    const left = await ours.lead.ok(ours.lead.get<EventDto>(`/events/${draft.id}`));
    expect(left.can).not.toContain('propose');
    const proposal = ours.lead.post(`/events/${draft.id}/proposal`, {}, { version: draft.version });
    expect((await ours.lead.refused(proposal)).code).toBe('partnership-allows-no-events');
    expect((await theirs.director.get(`/events/${draft.id}`)).status).toBe(404);
  });

  it('asks only what its kind and format call for', async () => {
    const partnership = await aPartnership();
    const online = await plan(partnership.ours.lead, partnership, { kind: 'coordination-meeting', format: 'online' });
    expect(online.asked).toEqual(['purpose', 'expectedResults', 'date', 'time', 'meetingLink', 'participants']);
    expect(online.open).toEqual(online.asked);
    expect(online.consents).toEqual([]);
  });

  it('is for the director and the lead of a school that has joined', async () => {
    const partnership = await aPartnership({ state: 'invited' });
    const { ours, theirs } = partnership;
    const input = { partnershipId: partnership.id, kind: 'seminar', format: 'online', audiences: ['staff'] };
    const by = (school: typeof ours) => ({ ...input, schoolId: school.id });
    expect((await ours.teacher.post('/events', by(ours))).status).toBe(403);
    expect((await theirs.director.post('/events', by(theirs))).status).toBe(403);
    expect((await ours.director.refused(ours.director.post('/events', by(ours)))).code).toBe(
      'partnership-allows-no-events',
    );
    const stranger = await aSchool();
    expect((await stranger.director.post('/events', by(stranger))).status).toBe(404);
  });

  it('refuses what cannot be so', async () => {
    const partnership = await aPartnership();
    const event = await plan(partnership.ours.lead, partnership, { startsOn: '2026-10-20' });
    const stranger = await aSchool();
    const wrong = { endsOn: '2026-10-19', hostSchoolId: stranger.id, startsAt: null, endsAt: '10:00' };
    const problem = await partnership.ours.lead.refused(
      partnership.ours.lead.patch(`/events/${event.id}`, wrong, { version: event.version }),
    );
    expect(problem.errors?.map(({ path, code }) => [path, code])).toEqual([
      ['endsOn', 'end-before-start'],
      ['startsAt', 'required'],
      ['hostSchoolId', 'not-one-of'],
    ]);
  });

  it.each(['javascript:alert(1)', 'https://meet.example.kg@evil.example/', 'https://intranet/', '//evil.example/'])(
    'does not lead to %s',
    async (meetingLink) => {
      const partnership = await aPartnership();
      const { lead } = partnership.ours;
      const { id, version } = await plan(lead, partnership, { meetingLink: 'https://meet.example.kg/sabak' });
      const problem = await lead.refused(lead.patch(`/events/${id}`, { meetingLink }, { version }));
      expect(problem.errors).toMatchObject([{ path: 'meetingLink', code: 'malformed-url' }]);
      const emptied = await lead.ok(lead.patch<EventDto>(`/events/${id}`, { meetingLink: '' }, { version }));
      expect(emptied.meetingLink).toBeNull();
    },
  );

  it('keeps what somebody else has written meanwhile', async () => {
    const partnership = await aPartnership();
    const { ours } = partnership;
    const event = await plan(ours.lead, partnership);
    await ours.director.ok(
      ours.director.patch(`/events/${event.id}`, { title: 'Биринчи' }, { version: event.version }),
    );
    const late = await ours.lead.patch<{ current: EventDto }>(
      `/events/${event.id}`,
      { title: 'Экинчи' },
      { version: event.version },
    );
    expect(late.status).toBe(412);
    expect(late.body.current.title).toBe('Биринчи');
  });
});

describe('agreeing on an event', () => {
  it('makes it agreed with the last school’s agreement', async () => {
    const { event, ours } = await anAgreedSeminar();
    expect(event.state).toBe('agreed');
    expect(event.schools.map(({ agreed, agreedBy }) => [agreed, agreedBy])).toEqual([
      [true, 'partnership-lead'],
      [true, 'director'],
    ]);
    expect(await factsAbout(event.id)).toEqual(['event.planned', 'event.proposed', 'event.agreed']);
    const view = await ours.teacher.ok(ours.teacher.get<EventDto>(`/events/${event.id}`));
    expect(view.can).toEqual([]);
  });

  it('brings the partnership on its way', async () => {
    const { event, ours } = await anAgreedSeminar();
    const { steps } = await ours.lead.ok(ours.lead.get<PartnershipDto>(`/partnerships/${event.partnershipId ?? ''}`));
    expect(steps.filter(({ done }) => done).map(({ id }) => id)).toContain('event-planning');
  });

  it('needs a date that has not passed', async () => {
    const partnership = await aPartnership();
    const undated = await plan(partnership.ours.lead, partnership);
    const propose = (event: EventDto) =>
      partnership.ours.lead.refused(
        partnership.ours.lead.post(`/events/${event.id}/proposal`, {}, { version: event.version }),
      );
    expect((await propose(undated)).code).toBe('event-date-missing');
    const late = await plan(partnership.ours.lead, partnership, { startsOn: '2026-09-20' });
    expect((await propose(late)).code).toBe('event-date-passed');
  });

  it('is for the other school, and only once', async () => {
    const partnership = await aPartnership();
    const { ours, theirs } = partnership;
    const draft = await plan(ours.lead, partnership, { startsOn: '2026-10-20' });
    const proposed = await step(ours.lead, draft, 'proposal');
    const agree = (by: typeof ours, schoolId: string) =>
      by.director.post(`/events/${draft.id}/agreement`, { schoolId }, { version: proposed.version });
    expect((await agree(ours, ours.id)).status).toBe(409);
    expect((await agree(ours, theirs.id)).status).toBe(403);
    expect(
      (
        await theirs.teacher.post(
          `/events/${draft.id}/agreement`,
          { schoolId: theirs.id },
          { version: proposed.version },
        )
      ).status,
    ).toBe(403);
    const stranger = await aSchool();
    expect((await agree(stranger, stranger.id)).status).toBe(404);
    expect((await agree(theirs, theirs.id)).status).toBe(200);
  });

  it('is asked again after a change of what was agreed, of the other school only', async () => {
    const { event, ours, theirs } = await anAgreedSeminar();
    const moved = await ours.lead.ok(
      ours.lead.patch<EventDto>(`/events/${event.id}`, { startsOn: '2026-10-21' }, { version: event.version }),
    );
    expect(moved.state).toBe('proposed');
    expect(moved.schools.map(({ agreed }) => agreed)).toEqual([true, false]);
    expect(moved.changes[0]).toMatchObject({ verb: 'change', was: [{ field: 'startsOn', before: '2026-10-20' }] });
    expect((await step(theirs.lead, moved, 'agreement', { schoolId: theirs.id })).state).toBe('agreed');
  });

  it('stands while the rest changes; that is shown as a difference', async () => {
    const { event, theirs } = await anAgreedSeminar();
    const changed = await theirs.lead.ok(
      theirs.lead.patch<EventDto>(
        `/events/${event.id}`,
        { purpose: 'Тажрыйба алмашуу', arrangements: { seats: '40 отургуч' } },
        { version: event.version },
      ),
    );
    expect(changed.state).toBe('agreed');
    expect(changed.changes[0]?.was.map(({ field }) => field).sort()).toEqual(['purpose', 'seats']);
  });

  it('can be taken back by the school that proposed it; the draft is its own again', async () => {
    const partnership = await aPartnership();
    const { ours, theirs } = partnership;
    const proposed = await step(ours.lead, await plan(ours.lead, partnership, { startsOn: '2026-10-20' }), 'proposal');
    const version = { version: proposed.version };
    expect((await theirs.director.delete(`/events/${proposed.id}/proposal`, version)).status).toBe(403);
    const draft = await ours.director.ok(ours.director.delete<EventDto>(`/events/${proposed.id}/proposal`, version));
    expect(draft.state).toBe('draft');
    expect((await theirs.director.get(`/events/${proposed.id}`)).status).toBe(404);
  });
});
