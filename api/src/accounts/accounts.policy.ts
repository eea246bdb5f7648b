import type { SchoolRole } from '@boordosh/shared/vocabulary';
import type { ApiTokensVerb } from './dto/api-token.dto.js';
import type { MembersVerb, MemberVerb } from './dto/member.dto.js';
import type { SecondFactorVerb } from './dto/second-factor.dto.js';
import type { Actor } from './memberships/actor.js';

/** What accounts decide: ids against ids, no database. */
export const mayEndSession = (actor: Actor, ownerId: string): boolean => actor.userId === ownerId;

export const maySeeMembers = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

/** Persons without an account are entered by whoever leads the school, also while the claim waits. */
export const mayAddMember = (actor: Actor, schoolId: string): boolean => actor.leads(schoolId);

/** A link reaches another person, so the school must have been verified first. */
export const mayInviteMember = (actor: Actor, schoolId: string): boolean => actor.leadsVerified(schoolId);

export const mayChangeUser = (actor: Actor, userId: string): boolean => actor.userId === userId;

/** Programs of coordinators and administrators: nobody else has more to look at than a screen shows. */
export const mayMakeToken = (actor: Actor): boolean =>
  actor.isAdministrator || actor.clusterIds.length > 0 || actor.networkIds.length > 0;

export const mayEndToken = (actor: Actor, ownerId: string): boolean => actor.userId === ownerId;

export const apiTokensVerbs = (actor: Actor): ApiTokensVerb[] => (mayMakeToken(actor) ? ['make'] : []);

/** What a person may do with their second factor, as far as it has come. */
export function secondFactorVerbs(factor: { confirmedAt: Date | null } | undefined): SecondFactorVerb[] {
  if (!factor) return ['set-up'];
  return factor.confirmedAt ? ['renew-recovery-codes', 'remove'] : ['set-up', 'confirm'];
}

/** What the list of members offers this caller; no screen offers mail where there is no mail server. */
export function membersVerbs(actor: Actor, schoolId: string, hasMail: boolean): MembersVerb[] {
  const verbs: MembersVerb[] = mayAddMember(actor, schoolId) ? ['add-member'] : [];
  if (mayInviteMember(actor, schoolId)) verbs.push('invite-member', ...(hasMail ? (['invite-by-mail'] as const) : []));
  return verbs;
}

export interface HeldRole {
  role: SchoolRole;
  deputy: boolean;
}

/** A person of a school, as these rules look at them. */
export interface MemberSeen {
  schoolId: string;
  userId: string | null;
  roles: readonly HeldRole[];
}

export const mayChangeMember = (actor: Actor, { schoolId }: MemberSeen): boolean => actor.leadsVerified(schoolId);

/**
 * The lead is named by whoever signs for the school, or hands the lead over; the director alone names a deputy of theirs.
 * Nobody is made director here: that is a claim, with an order.
 */
export function mayGiveRole(actor: Actor, member: MemberSeen, given: HeldRole): boolean {
  if (given.role === 'teacher') return mayTakeRoles(actor, member) && ranked(member).length > 0;
  return mayDispose(actor, member.schoolId, given);
}

/** A director leaves by a change of director; whoever leads hands over first. Others may also go by themselves. */
export function mayRemoveMember(actor: Actor, member: MemberSeen): boolean {
  const bound = member.roles.some(({ role, deputy }) => role !== 'teacher' && !deputy);
  if (member.userId === actor.userId) return !bound;
  const directs = member.roles.some(({ role, deputy }) => role === 'director' && !deputy);
  return !directs && actor.leadsVerified(member.schoolId) && mayTakeRoles(actor, member);
}

/** What the line of a person offers this caller. */
export function memberVerbs(actor: Actor, member: MemberSeen): MemberVerb[] {
  const gives = (role: SchoolRole, deputy: boolean): boolean =>
    member.userId !== null &&
    !member.roles.some((held) => held.role === role && held.deputy === deputy) &&
    mayGiveRole(actor, member, { role, deputy });
  const offered: [MemberVerb, boolean][] = [
    ['change-member', mayChangeMember(actor, member)],
    ['make-lead', gives('partnership-lead', false)],
    ['make-deputy-lead', gives('partnership-lead', true)],
    ['make-deputy-director', gives('director', true)],
    ['make-teacher', gives('teacher', false)],
    ['remove-member', mayRemoveMember(actor, member)],
  ];
  return offered.filter(([, may]) => may).map(([verb]) => verb);
}

/** Roles beyond a teacher's that can be taken: a director's cannot. */
const ranked = ({ roles }: Pick<MemberSeen, 'roles'>): HeldRole[] =>
  roles.filter(({ role, deputy }) => role === 'partnership-lead' || (role === 'director' && deputy));

const mayTakeRoles = (actor: Actor, member: MemberSeen): boolean =>
  ranked(member).every((held) => mayDispose(actor, member.schoolId, held));

function mayDispose(actor: Actor, schoolId: string, { role, deputy }: HeldRole): boolean {
  if (role === 'director') return deputy && actor.isInPerson(schoolId, 'director');
  return actor.signsFor(schoolId) || actor.isInPerson(schoolId, 'partnership-lead');
}

/** Opens and shuts the link for the chat of the staff, and ticks who has come by it. */
export const mayAdmitStaff = (actor: Actor, schoolId: string): boolean => actor.leadsVerified(schoolId);

/** Looks through the list of staff each September and says that it is right. */
export const mayConfirmStaff = (actor: Actor, schoolId: string): boolean => actor.leadsVerified(schoolId);

/** Whoever belongs to the school already need not ask. */
export const mayAskToJoin = (actor: Actor, schoolId: string): boolean => !actor.belongsTo(schoolId);

/** A link admits whoever holds it, once. */
export const mayJoin = (link: { usedAt: Date | null }): boolean => link.usedAt === null;
