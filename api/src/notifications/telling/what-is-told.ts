import type { NotificationKind, SchoolRole } from '@boordosh/shared/vocabulary';
import type { ChainedFact } from '../../audit/index.js';

/** Who hears of a fact. Whoever caused it is never among them. */
export interface Audience {
  /** Roles at the schools of the fact. */
  staff?: readonly SchoolRole[];
  /** The school that acted knows already. */
  butNotThe?: 'acting-school';
  /** Whoever takes part in the event, as an account of one of its schools. */
  participants?: true;
  /** Accounts that the fact names, under these keys of its data. */
  named?: readonly string[];
  /** Who watches over the schools: their coordinators alone, or whoever may decide a claim. */
  overseers?: 'coordinators' | 'deciders';
}

export interface Telling {
  kind: NotificationKind;
  to: Audience;
  /** The key in the fact's data that names what it is about, where its subject does not. */
  about?: string;
}

const LEADING = ['director', 'partnership-lead'] as const;
const STAFF = [...LEADING, 'teacher'] as const;
const OTHERS: Audience = { staff: LEADING, butNotThe: 'acting-school' };

/** Who is told what when something has happened; where two lines reach the same person, the first counts. */
export const TOLD: Readonly<Record<string, readonly Telling[]>> = {
  'claim.submitted': [{ kind: 'claim-received', to: { overseers: 'deciders' } }],
  'claim.verified': [
    { kind: 'claim-decided', to: { named: ['claimant'] } },
    { kind: 'director-changed', to: { named: ['former'], staff: ['partnership-lead'] } },
  ],
  'claim.refused': [{ kind: 'claim-decided', to: { named: ['claimant'] } }],
  'member.role-given': [{ kind: 'role-given', to: { named: ['userId'] } }],
  'staff-request.made': [{ kind: 'staff-waiting', to: { staff: LEADING } }],
  'password-reset.begun': [{ kind: 'password-reset-begun', to: { named: ['userId'] } }],
  'password.renewed': [{ kind: 'password-renewed', to: { named: ['userId'] } }],
  'member.joined': [{ kind: 'member-joined', to: { staff: LEADING } }],
  'self-assessment.opened': [{ kind: 'self-assessment-opened', to: { staff: LEADING } }],

  'partnership.invited': [{ kind: 'invitation-received', to: OTHERS }],
  'partnership.accepted': [{ kind: 'invitation-answered', to: OTHERS }],
  'partnership.refused': [{ kind: 'invitation-answered', to: OTHERS }],
  'partnership.expired': [{ kind: 'partnership-paused-ended', to: { staff: LEADING } }],
  'partnership.withdrawn': [{ kind: 'partnership-paused-ended', to: OTHERS }],
  'partnership.code-signed': [{ kind: 'code-to-accept', to: OTHERS }],
  'partnership.activated': [{ kind: 'partnership-active', to: { staff: LEADING, overseers: 'coordinators' } }],
  'partnership.paused': [{ kind: 'partnership-paused-ended', to: { ...OTHERS, overseers: 'coordinators' } }],
  'partnership.resumed': [{ kind: 'partnership-paused-ended', to: { ...OTHERS, overseers: 'coordinators' } }],
  'partnership.ended': [{ kind: 'partnership-paused-ended', to: { ...OTHERS, overseers: 'coordinators' } }],
  'partnership.school-left': [{ kind: 'partnership-paused-ended', to: OTHERS }],

  'event.proposed': [{ kind: 'event-proposed', to: OTHERS }],
  'event.recorded': [{ kind: 'event-proposed', to: OTHERS }],
  'event.agreed': [{ kind: 'event-agreed', to: OTHERS }],
  'event.changed': [{ kind: 'event-changed', to: OTHERS }],
  'event.proposal-withdrawn': [{ kind: 'event-changed', to: OTHERS }],
  'event.postponed': [{ kind: 'event-changed', to: { ...OTHERS, participants: true } }],
  'event.cancelled': [{ kind: 'event-changed', to: { ...OTHERS, participants: true } }],
  'event.announced': [{ kind: 'event-announced', to: { ...OTHERS, participants: true } }],
  'event.held': [{ kind: 'evaluation-due', to: { staff: LEADING } }],

  'evaluation.submitted': [{ kind: 'evaluation-received', to: OTHERS, about: 'eventId' }],
  'joint-evaluation.written': [{ kind: 'conclusion-to-agree', to: OTHERS }],
  'joint-evaluation.agreed': [{ kind: 'conclusion-agreed', to: { ...OTHERS, overseers: 'coordinators' } }],

  'resource.shared': [{ kind: 'resource-shared', to: { staff: STAFF, butNotThe: 'acting-school' } }],
};

/** One line of the table, worked out for one fact: ids only, for the database to find the people. */
export interface Announcement {
  position: number;
  /** Lower wins where two reach the same person. */
  rank: number;
  kind: NotificationKind;
  subject_id: string;
  actor_id: string | null;
  school_ids: string[];
  /** Schools whose staff hear of it, and in which roles. */
  staff_school_ids: string[];
  roles: readonly SchoolRole[];
  user_ids: string[];
  event_id: string | null;
  overseers: string | null;
}

/** What a fact makes people hear; nothing for most facts. */
export function announcementsOf(fact: ChainedFact): Announcement[] {
  const tellings = fact.subjectId === null ? [] : (TOLD[fact.action] ?? []);
  return tellings.map(({ kind, to, about }, rank) => {
    const acting = fact.data['schoolId'];
    const others = fact.schoolIds.filter((schoolId) => to.butNotThe === undefined || schoolId !== acting);
    return {
      position: fact.position,
      rank,
      kind,
      subject_id: idIn(fact, about) ?? fact.subjectId ?? '',
      actor_id: fact.actorId,
      school_ids: fact.schoolIds,
      staff_school_ids: to.staff ? others : [],
      roles: to.staff ?? [],
      user_ids: (to.named ?? []).flatMap((key) => idsIn(fact, key)),
      event_id: to.participants ? fact.subjectId : null,
      overseers: to.overseers ?? null,
    };
  });
}

const idIn = (fact: ChainedFact, key: string | undefined): string | undefined =>
  key === undefined ? undefined : idsIn(fact, key)[0];

const idsIn = ({ data }: ChainedFact, key: string): string[] =>
  [data[key]].flat().filter((id): id is string => typeof id === 'string');
