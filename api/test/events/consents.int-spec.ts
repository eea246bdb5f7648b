import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventDto } from '../../src/events/dto/event.dto.js';
import { aPartnership, type TestPartnership } from '../builders/partnerships.js';
import type { TestPerson } from '../builders/people.js';
import type { TestSchool } from '../builders/schools.js';
import { plan, step } from '../builders/events.js';
import { clock, useApplication } from '../support/application.js';

useApplication();

beforeAll(() => {
  clock().set('2026-10-01T09:00:00Z');
});
afterAll(() => {
  clock().set(undefined);
});

async function anAgreed(input: Record<string, unknown>): Promise<TestPartnership & { event: EventDto }> {
  const partnership = await aPartnership();
  const { ours, theirs } = partnership;
  const draft = await plan(ours.lead, partnership, { startsOn: '2026-10-20', hostSchoolId: ours.id, ...input });
  const proposed = await step(ours.lead, draft, 'proposal');
  return { ...partnership, event: await step(theirs.director, proposed, 'agreement', { schoolId: theirs.id }) };
}

const record = (school: TestSchool, event: EventDto, kind: string, paper?: Record<string, unknown>) =>
  step(school.lead, event, 'consents', {
    schoolId: school.id,
    kind,
    ...(paper === undefined ? {} : { paper: { decision: 'granted', number: '12-3', date: '2026-10-02', ...paper } }),
  });

const announce = (by: TestPerson, event: EventDto, body: Record<string, unknown> = {}) =>
  by.post<EventDto>(`/events/${event.id}/announcement`, body, { version: event.version });

const anExchange = () => anAgreed({ kind: 'teacher-exchange' });
const anOutingOfPupils = () => anAgreed({ kind: 'joint-project', audiences: ['pupils'], pupilsLeave: true });

describe('a required consent', () => {
  it('stops the announcement until each school has it on paper', async () => {
    const { event, ours, theirs } = await anExchange();
    expect(event.consents.map(({ kind, strength, missing }) => [kind, strength, missing])).toEqual([
      ['exchange', 'required', true],
      ['exchange', 'required', true],
    ]);
    expect(event.can).not.toContain('announce');
    const refused = await ours.lead.refused(announce(ours.lead, event, { withoutConsentReason: 'Убакыт жок' }));
    expect(refused.code).toBe('consent-required-missing');

    const requested = await record(ours, event, 'exchange');
    expect(requested.consents.find(({ schoolId }) => schoolId === ours.id)).toMatchObject({
      state: 'requested',
      requestedBy: 'partnership-lead',
      missing: true,
    });
    const granted = await record(ours, requested, 'exchange', {});
    const both = await record(theirs, granted, 'exchange', {
      decision: 'granted-with-conditions',
      conditions: 'Эки мугалим',
    });
    expect(both.can).toContain('announce');
    expect((await announce(ours.lead, both)).body.state).toBe('announced');
  });

  it('can be asked for again after a refusal', async () => {
    const { event, ours } = await anExchange();
    const refused = await record(ours, event, 'exchange', { decision: 'refused' });
    const state = (view: EventDto) => view.consents.find(({ schoolId }) => schoolId === ours.id)?.state;
    expect(state(refused)).toBe('refused');
    expect(state(await record(ours, refused, 'exchange'))).toBe('requested');
  });

  it('is recorded by the school’s own director or lead', async () => {
    const { event, ours, theirs } = await anExchange();
    const body = { schoolId: ours.id, kind: 'exchange' };
    const version = { version: event.version };
    expect((await theirs.lead.post(`/events/${event.id}/consents`, body, version)).status).toBe(403);
    expect((await ours.teacher.post(`/events/${event.id}/consents`, body, version)).status).toBe(403);
  });

  it('names the authorities’ rule in the reader’s language', async () => {
    const { event, ours } = await anExchange();
    const seen = await ours.lead.ok(
      ours.lead.get<EventDto>(`/events/${event.id}`, { headers: { 'accept-language': 'ru' } }),
    );
    expect(seen.consents[0]?.rule).toBe('Все договорённости об обмене должны исполняться с согласия РОО/ГОО.');
  });
});

describe('a recommended consent', () => {
  it('is passed with a reason, which stays with it', async () => {
    const { event, ours, theirs } = await anOutingOfPupils();
    expect(event.consents).toMatchObject([{ schoolId: theirs.id, kind: 'pupils-off-site', strength: 'recommended' }]);
    expect((await ours.lead.refused(announce(ours.lead, event))).code).toBe('consent-recommended-missing');
    const announced = await ours.lead.ok(announce(ours.lead, event, { withoutConsentReason: 'Бир көчөдөбүз' }));
    expect(announced.state).toBe('announced');
    expect(announced.consents[0]).toMatchObject({ missing: false, passedReason: 'Бир көчөдөбүз', state: 'draft' });
  });

  it('is not asked for where the plan does not call for it', async () => {
    const { event, ours } = await anAgreed({});
    expect(event.consents).toEqual([]);
    const refused = ours.lead.post(
      `/events/${event.id}/consents`,
      { schoolId: ours.id, kind: 'exchange' },
      { version: event.version },
    );
    expect((await ours.lead.refused(refused)).code).toBe('consent-not-called-for');
  });
});

describe('a consent and a change of the plan', () => {
  const change = (by: TestPerson, event: EventDto, input: Record<string, unknown>) =>
    by.ok(by.patch<EventDto>(`/events/${event.id}`, input, { version: event.version }));

  it('holds for a new date among the days that it names, and not beyond', async () => {
    const { event, ours } = await anExchange();
    const granted = await record(ours, event, 'exchange', { coversFrom: '2026-10-15', coversTo: '2026-10-31' });
    const own = (view: EventDto) => view.consents.find(({ schoolId }) => schoolId === ours.id);
    const inside = await change(ours.lead, granted, { startsOn: '2026-10-27' });
    expect(own(inside)).toMatchObject({ state: 'granted', missing: false });
    const outside = await change(ours.lead, inside, { startsOn: '2026-11-10' });
    expect(own(outside)).toMatchObject({ state: 'expired', missing: true });
  });

  it('is asked for again when the place changes', async () => {
    const { event, ours, theirs } = await anExchange();
    const granted = await record(ours, event, 'exchange', {});
    const moved = await change(theirs.lead, granted, { hostSchoolId: theirs.id });
    expect(moved.consents.map(({ state }) => state)).toEqual(['expired', 'draft']);
  });

  it('is asked for again after it was passed', async () => {
    const { event, ours } = await anOutingOfPupils();
    const announced = await ours.lead.ok(announce(ours.lead, event, { withoutConsentReason: 'Жакын' }));
    const moved = await change(ours.lead, announced, { place: 'Ала-Арча', hostSchoolId: null });
    expect(moved.consents.map(({ missing }) => missing)).toEqual([true, true]);
  });
});

describe('an event that has already happened', () => {
  it('shows the consent that should have been asked as missing', async () => {
    const partnership = await aPartnership();
    const { ours, theirs } = partnership;
    const recorded = await plan(ours.lead, partnership, {
      kind: 'pupil-exchange',
      audiences: ['pupils'],
      startsOn: '2026-09-20',
      alreadyHeld: true,
    });
    const held = await step(theirs.lead, recorded, 'confirmation', { schoolId: theirs.id });
    expect(held.state).toBe('held');
    expect(held.consents.filter(({ missing }) => missing).map(({ kind }) => kind)).toEqual([
      'exchange',
      'parental-consent',
      'exchange',
      'parental-consent',
    ]);
  });
});
