import type { MembersVerb } from './dto/member.dto.js';
import type { Actor } from './memberships/actor.js';

/** What accounts decide: ids against ids, no database. */
export const mayEndSession = (actor: Actor, ownerId: string): boolean => actor.userId === ownerId;

export const maySeeMembers = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

/** Persons without an account are entered by whoever leads the school, also while the claim waits. */
export const mayAddMember = (actor: Actor, schoolId: string): boolean => actor.leads(schoolId);

/** A link reaches another person, so the school must have been verified first. */
export const mayInviteMember = (actor: Actor, schoolId: string): boolean => actor.leadsVerified(schoolId);

export const mayChangeUser = (actor: Actor, userId: string): boolean => actor.userId === userId;

/** What the list of members offers this caller; no screen offers mail where there is no mail server. */
export function membersVerbs(actor: Actor, schoolId: string, hasMail: boolean): MembersVerb[] {
  const verbs: MembersVerb[] = mayAddMember(actor, schoolId) ? ['add-member'] : [];
  if (mayInviteMember(actor, schoolId)) verbs.push('invite-member', ...(hasMail ? (['invite-by-mail'] as const) : []));
  return verbs;
}

/** A link admits whoever holds it, once. */
export const mayJoin = (link: { usedAt: Date | null }): boolean => link.usedAt === null;
