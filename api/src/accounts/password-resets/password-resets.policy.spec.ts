import { describe, expect, it } from '@jest/globals';
import { Actor, type ActorMembership } from '../memberships/actor.js';
import { mayApproveReset, type ResetSeen } from './password-resets.policy.js';

const [ours, theirs, cluster] = ['our school', 'their school', 'cluster'];

const actor = (facts: {
  role?: ActorMembership['role'];
  deputy?: boolean;
  clusters?: string[];
  administrator?: boolean;
}) =>
  new Actor({
    userId: 'approver',
    sessionId: 'session',
    language: 'ky',
    memberships:
      facts.role === undefined
        ? []
        : [{ schoolId: ours, personId: 'p', role: facts.role, deputy: facts.deputy ?? false, verified: true }],
    clusterIds: facts.clusters ?? [],
    networkIds: [],
    departmentIds: [],
    administrator: facts.administrator ?? false,
  });

const director = actor({ role: 'director' });
const deputyDirector = actor({ role: 'director', deputy: true });
const lead = actor({ role: 'partnership-lead' });
const teacher = actor({ role: 'teacher' });
const coordinator = actor({ clusters: [cluster] });
const administrator = actor({ administrator: true });

const holder = (roles: [ActorMembership['role'], boolean?, string?][], facts: Partial<ResetSeen> = {}): ResetSeen => ({
  userId: 'holder',
  appointed: false,
  memberships: roles.map(([role, deputy = false, schoolId = ours]) => ({ schoolId, clusterId: cluster, role, deputy })),
  ...facts,
});

const teacherElsewhere: ResetSeen = {
  ...holder([]),
  memberships: [{ schoolId: theirs, clusterId: null, role: 'teacher', deputy: false }],
};

const approvers = (seen: ResetSeen) =>
  Object.entries({ director, deputyDirector, lead, teacher, coordinator, administrator })
    .filter(([, each]) => mayApproveReset(each, seen))
    .map(([name]) => name);

describe('approving the number of a lost password', () => {
  it.each([
    ['a teacher', holder([['teacher']]), ['director', 'deputyDirector', 'lead', 'coordinator', 'administrator']],
    ['a lead', holder([['partnership-lead']]), ['director', 'deputyDirector', 'coordinator', 'administrator']],
    [
      'a deputy of the lead',
      holder([['partnership-lead', true]]),
      ['director', 'deputyDirector', 'lead', 'coordinator', 'administrator'],
    ],
    ['a deputy of the director', holder([['director', true]]), ['director', 'coordinator', 'administrator']],
    ['a director', holder([['director']]), ['coordinator', 'administrator']],
    ['a coordinator who teaches', holder([['teacher']], { appointed: true }), ['administrator']],
    ['somebody of no school', holder([]), ['administrator']],
    [
      'a teacher here and director elsewhere',
      holder([['teacher'], ['director', false, theirs]]),
      ['coordinator', 'administrator'],
    ],
    ['a teacher of another cluster', teacherElsewhere, ['administrator']],
  ])('of %s is for those above them', (_, seen, expected) => {
    expect(approvers(seen)).toEqual(expected);
  });

  it('is never for oneself', () => {
    expect(mayApproveReset(administrator, holder([], { userId: 'approver' }))).toBe(false);
  });
});
