import { describe, expect, it } from '@jest/globals';
import type { EventSituation } from './event-steps.js';
import { oversightSteps } from './oversight-steps.js';
import { orderSteps } from './order-steps.js';
import type { PartnershipSituation } from './partnership-steps.js';
import { personSteps, type PersonSituation } from './person-steps.js';
import { schoolSteps, type SchoolSituation } from './school-steps.js';
import type { Rights } from './step.js';

const TODAY = '2026-11-20';
const OURS = 'ours';
const THEIRS = 'theirs';

const director: Rights = { belongs: true, leads: true, leadsVerified: true, signs: true };
const lead: Rights = { ...director, signs: false };
const claimant: Rights = { ...director, leadsVerified: false, signs: false };
const teacher: Rights = { belongs: true, leads: false, leadsVerified: false, signs: false };

const aSituation = (changes: Partial<SchoolSituation> = {}): SchoolSituation => ({
  id: OURS,
  hasNeed: true,
  hasOffer: true,
  assessment: null,
  hasColleagues: true,
  hasUnconfirmedStaff: false,
  partnerships: [],
  events: [],
  ...changes,
});

const aPartnership = (changes: Partial<PartnershipSituation> = {}): PartnershipSituation => ({
  id: 'partnership',
  state: 'active',
  startedBySchoolId: OURS,
  joinedSchoolIds: [OURS, THEIRS],
  visionSchoolIds: [OURS, THEIRS],
  signedBySchoolIds: [OURS, THEIRS],
  answerDueOn: null,
  hasEvents: true,
  partners: [{ id: THEIRS, name: { ky: 'Өрүк' } }],
  ...changes,
});

const atSchool = (id: string, changes: Partial<EventSituation['schools'][number]> = {}) => ({
  id,
  participants: 3,
  pupils: 0,
  coverNotNeeded: true,
  lessons: 0,
  uncovered: 0,
  agreed: true,
  submitted: false,
  concluded: false,
  ...changes,
});

const anEvent = (changes: Partial<EventSituation> = {}): EventSituation => ({
  id: 'event',
  partnershipId: 'partnership',
  state: 'announced',
  kind: 'coordination-meeting',
  format: 'online',
  title: 'Planning together',
  lang: 'en',
  proposedBySchoolId: OURS,
  recordedAfter: false,
  startsOn: '2026-12-20',
  endsOn: null,
  startsAt: '15:00',
  purpose: 'To plan',
  expectedResults: 'A plan',
  hostSchoolId: null,
  place: null,
  meetingLink: 'https://example.org/room',
  costsBorneBy: null,
  arrangements: {},
  schools: [atSchool(OURS), atSchool(THEIRS)],
  hasConclusion: false,
  evaluationDueOn: '2026-12-10',
  others: [{ id: THEIRS, name: { ky: 'Өрүк' } }],
  ...changes,
});

const kinds = (situation: SchoolSituation, rights: Rights = director): string[] =>
  orderSteps(schoolSteps(situation, rights, TODAY)).map(({ kind }) => kind);

describe('the next step of a school', () => {
  it('begins with two needs and two offers, also while the claim waits', () => {
    const fresh = aSituation({ hasNeed: false, hasOffer: false, hasColleagues: false });
    expect(kinds(fresh)).toEqual(['quick-start', 'invite-staff']);
    expect(kinds(fresh, claimant)).toEqual(['quick-start']);
    expect(kinds(fresh, teacher)).toEqual([]);
  });

  it('is then to look at the matches, until there is a partnership', () => {
    expect(kinds(aSituation())).toEqual(['look-at-matches']);
    expect(kinds(aSituation(), claimant)).toEqual([]);
    expect(kinds(aSituation({ partnerships: [aPartnership()] }))).toEqual([]);
  });

  it('is to answer a letter before anything else, and until when', () => {
    const invited = aPartnership({
      state: 'invited',
      startedBySchoolId: THEIRS,
      joinedSchoolIds: [THEIRS],
      answerDueOn: '2026-12-01',
    });
    const draft = aPartnership({ id: 'draft', state: 'draft', joinedSchoolIds: [OURS] });
    const [first, second] = orderSteps(schoolSteps(aSituation({ partnerships: [draft, invited] }), director, TODAY));
    expect(first).toMatchObject({ kind: 'answer-invitation', partnershipId: 'partnership', dueOn: '2026-12-01' });
    expect(second).toMatchObject({ kind: 'send-letter', partnershipId: 'draft' });
  });

  it('asks nothing of the school that waits for the answer', () => {
    const sent = aPartnership({ state: 'invited', joinedSchoolIds: [OURS], hasEvents: false });
    expect(kinds(aSituation({ partnerships: [sent] }))).toEqual([]);
  });

  it('asks the director to sign, the lead to write and to plan', () => {
    const talks = aPartnership({ state: 'in-talks', signedBySchoolIds: [], visionSchoolIds: [], hasEvents: false });
    expect(kinds(aSituation({ partnerships: [talks] }))).toEqual(['sign-code', 'write-vision', 'plan-event']);
    expect(kinds(aSituation({ partnerships: [talks] }), lead)).toEqual(['write-vision', 'plan-event']);
  });

  it('leaves paused and ended partnerships alone', () => {
    const quiet = { signedBySchoolIds: [], hasEvents: false };
    const partnerships = [aPartnership({ ...quiet, state: 'paused' }), aPartnership({ ...quiet, state: 'ended' })];
    expect(kinds(aSituation({ partnerships }))).toEqual([]);
  });
});

describe('the next step of an event', () => {
  const stepOf = (changes: Partial<EventSituation>, rights: Rights = director, today = TODAY) =>
    schoolSteps(aSituation({ partnerships: [aPartnership()], events: [anEvent(changes)] }), rights, today)[0];

  it('is to settle the open points of a draft, then to propose it', () => {
    expect(stepOf({ state: 'draft', purpose: null, startsOn: null })).toMatchObject({
      kind: 'complete-plan',
      count: 2,
    });
    expect(stepOf({ state: 'draft' })).toMatchObject({ kind: 'propose-event' });
    expect(stepOf({ state: 'draft', proposedBySchoolId: THEIRS })).toBeUndefined();
  });

  it('is for the other school to agree, or to confirm what has already happened', () => {
    const schools = [atSchool(OURS, { agreed: false }), atSchool(THEIRS)];
    expect(stepOf({ state: 'proposed', schools })).toMatchObject({ kind: 'agree-event', dueOn: '2026-12-20' });
    expect(stepOf({ state: 'proposed', schools, recordedAfter: true })).toMatchObject({ kind: 'confirm-event' });
    expect(stepOf({ state: 'proposed' })).toBeUndefined();
  });

  it('is to announce it when the plan is whole, or when the day is near', () => {
    expect(stepOf({ state: 'agreed' })).toMatchObject({ kind: 'announce-event' });
    expect(stepOf({ state: 'agreed', purpose: null })).toMatchObject({ kind: 'complete-plan', count: 1 });
    expect(stepOf({ state: 'agreed', purpose: null, startsOn: '2026-11-30' })).toMatchObject({
      kind: 'announce-event',
    });
  });

  it('is to say that it was held once its last day is over', () => {
    const days = { startsOn: '2026-11-18', endsOn: '2026-11-20' };
    expect(stepOf(days)).toBeUndefined();
    expect(stepOf(days, director, '2026-11-21')).toMatchObject({ kind: 'complete-event' });
  });

  it('is one’s own evaluation, then the joint conclusion', () => {
    expect(stepOf({ state: 'held' })).toMatchObject({ kind: 'evaluate-event', dueOn: '2026-12-10' });
    const oneIn = [atSchool(OURS, { submitted: true }), atSchool(THEIRS)];
    expect(stepOf({ state: 'held', schools: oneIn })).toBeUndefined();
    const bothIn = [atSchool(OURS, { submitted: true }), atSchool(THEIRS, { submitted: true, concluded: true })];
    expect(stepOf({ state: 'held', schools: bothIn })).toMatchObject({ kind: 'write-conclusion' });
    expect(stepOf({ state: 'held', schools: bothIn, hasConclusion: true })).toMatchObject({ kind: 'agree-conclusion' });
  });

  it('is nobody’s who does not lead the school', () => {
    expect(stepOf({ state: 'held' }, teacher)).toBeUndefined();
  });
});

describe('the next step of a person', () => {
  const nothing: PersonSituation = { claims: [], covers: [], takesPartIn: [], sharesNothingAt: [] };

  it('is to claim a school for somebody who belongs nowhere', () => {
    expect(personSteps(nothing, { hasPlace: false })).toEqual([{ kind: 'claim-school' }]);
    expect(personSteps(nothing, { hasPlace: true })).toEqual([]);
  });

  it('is to wait for whoever has claimed one', () => {
    const claims = [{ id: 'claim', decideBy: '2026-11-25', school: { id: OURS, name: {} } }];
    expect(personSteps({ ...nothing, claims }, { hasPlace: false })).toMatchObject([
      { kind: 'await-verification', dueOn: '2026-11-25' },
    ]);
  });

  it('is a lesson to give before a plan to share', () => {
    const covers = [{ eventId: 'event', schoolId: OURS, on: '2026-11-24' }];
    const steps = orderSteps(personSteps({ ...nothing, covers, sharesNothingAt: [OURS] }, { hasPlace: true }));
    expect(steps.map(({ kind }) => kind)).toEqual(['cover-lesson', 'share-resource']);
  });
});

describe('the next step of whoever watches over schools', () => {
  it('is the oldest claim, then what is missing, then who has gone quiet', () => {
    const school = { id: OURS, name: {} };
    const steps = orderSteps(
      oversightSteps({
        claims: [
          { id: 'late', decideBy: '2026-11-25', school },
          { id: 'early', decideBy: '2026-11-23', school },
        ],
        quiet: [{ id: 'partnership', clusterId: 'cluster', schools: [school] }],
        missing: [{ eventId: 'event', clusterId: 'cluster', kind: 'seminar', dueOn: '2026-12-01', school }],
        clusters: { none: false, withoutCoordinator: [] },
      }),
    );
    expect(steps.map(({ kind, claimId }) => claimId ?? kind)).toEqual([
      'early',
      'late',
      'evaluation-missing',
      'wake-partnership',
    ]);
  });

  it('is to create a cluster where there is none', () => {
    const clusters = { none: true, withoutCoordinator: [] };
    expect(oversightSteps({ claims: [], quiet: [], missing: [], clusters })).toEqual([{ kind: 'create-cluster' }]);
  });
});
