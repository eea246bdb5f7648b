import { describe, expect, it } from '@jest/globals';
import type { EventDto } from '../../src/events/dto/event.dto.js';
import { aPartnership } from '../builders/partnerships.js';
import { plan, step } from '../builders/events.js';
import { useApplication } from '../support/application.js';
import { factsAbout } from '../support/facts.js';

useApplication();

const NEXT_YEAR = `${String(new Date().getUTCFullYear() + 1)}-10-19`;

async function aProposedSeminar() {
  const partnership = await aPartnership();
  const draft = await plan(partnership.ours.lead, partnership, { startsOn: NEXT_YEAR, startsAt: '09:00' });
  return { ...partnership, event: await step(partnership.ours.lead, draft, 'proposal') };
}

describe('naming participants', () => {
  it('names persons of the own school, with or without an account, and counts pupils', async () => {
    const { event, theirs } = await aProposedSeminar();
    const person = await theirs.lead.ok(
      theirs.lead.post<{ id: string }>(`/schools/${theirs.id}/members`, { name: 'Айдай', post: 'биология' }),
    );
    const named = await theirs.lead.ok(
      theirs.lead.put<EventDto>(
        `/events/${event.id}/participants`,
        { schoolId: theirs.id, personIds: [person.id, theirs.teacher.personId], pupils: 12 },
        { version: event.version },
      ),
    );
    const school = named.schools.find(({ id }) => id === theirs.id);
    expect(school).toMatchObject({
      pupils: 12,
      participants: [{ name: 'Айдай', post: 'биология' }, { name: 'teacher' }],
    });
    expect(named.open).toContain('participants');
  });

  it('refuses persons of the other school, and its place', async () => {
    const { event, ours, theirs } = await aProposedSeminar();
    const name = (schoolId: string, personId: string) =>
      theirs.lead.put(
        `/events/${event.id}/participants`,
        { schoolId, personIds: [personId], pupils: 0 },
        { version: event.version },
      );
    expect((await theirs.lead.refused(name(theirs.id, ours.teacher.personId))).errors?.[0]).toMatchObject({
      path: 'personIds',
      code: 'not-one-of',
    });
    expect((await name(ours.id, ours.teacher.personId)).status).toBe(403);
  });

  it('asks nobody again while the plan is being agreed, and the other school once it was', async () => {
    const { event, ours, theirs } = await aProposedSeminar();
    const name = async (version: number, pupils: number) =>
      theirs.lead.ok(
        theirs.lead.put<EventDto>(
          `/events/${event.id}/participants`,
          { schoolId: theirs.id, personIds: [theirs.teacher.personId], pupils },
          { version },
        ),
      );
    const named = await name(event.version, 5);
    expect(named.schools.map(({ agreed }) => agreed)).toEqual([true, false]);
    const agreed = await step(theirs.lead, named, 'agreement', { schoolId: theirs.id });
    expect(agreed.state).toBe('agreed');
    const unchanged = await name(agreed.version, 5);
    expect(unchanged.state).toBe('agreed');
    const more = await name(unchanged.version, 6);
    expect(more.state).toBe('proposed');
    expect((await factsAbout(more.id)).at(-1)).toBe('event.changed');
    expect(more.schools.map(({ id, agreed: has }) => [id === theirs.id, has])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect((await step(ours.lead, more, 'agreement', { schoolId: ours.id })).state).toBe('agreed');
  });
});

describe('arranging cover', () => {
  const lesson = { lesson: 'Математика', class: '7-а', lessonNumber: 2, taughtOn: NEXT_YEAR };

  it('lists lessons with who gives them; what is uncovered stays open', async () => {
    const { event, ours } = await aProposedSeminar();
    const lessons = [
      { ...lesson, absentPersonId: ours.teacher.personId, coveringPersonId: ours.lead.personId },
      { ...lesson, absentPersonId: ours.teacher.personId, lessonNumber: 3 },
    ];
    const arranged = await ours.lead.ok(
      ours.lead.put<EventDto>(
        `/events/${event.id}/cover`,
        { schoolId: ours.id, notNeeded: false, lessons },
        { version: event.version },
      ),
    );
    expect(arranged.cover).toMatchObject([
      { lesson: 'Математика', class: '7-а', absentPerson: 'teacher', coveringPerson: 'partnership-lead' },
      { lessonNumber: 3, coveringPerson: null },
    ]);
    expect(arranged.schools[0]).toMatchObject({ lessons: 2, uncovered: 1 });
    expect(arranged.open).toContain('cover');
  });

  it('is settled when nobody misses a lesson', async () => {
    const { event, ours, theirs } = await aProposedSeminar();
    const settle = async (by: typeof ours, version: number) =>
      by.lead.ok(
        by.lead.put<EventDto>(
          `/events/${event.id}/cover`,
          { schoolId: by.id, notNeeded: true, lessons: [] },
          { version },
        ),
      );
    const one = await settle(ours, event.version);
    expect(one.open).toContain('cover');
    expect((await settle(theirs, one.version)).open).not.toContain('cover');
  });

  it('shows each school only its own lessons', async () => {
    const { event, ours, theirs } = await aProposedSeminar();
    await ours.lead.ok(
      ours.lead.put(
        `/events/${event.id}/cover`,
        { schoolId: ours.id, notNeeded: false, lessons: [{ ...lesson, absentPersonId: ours.teacher.personId }] },
        { version: event.version },
      ),
    );
    const seen = await theirs.lead.ok(theirs.lead.get<EventDto>(`/events/${event.id}`));
    expect(seen.cover).toEqual([]);
  });
});
