import { RESOURCE_SCOPES, type ResourceScope } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import type { LibraryVerb, ResourceVerb } from './dto/resource.dto.js';

/** What is judged about a resource: ids, and whether its author can still answer for it. */
export interface JudgedResource {
  schoolId: string;
  authorId: string;
  /** The author has an account that acts for the school. */
  authorActs: boolean;
}

/** Who it is for. */
export interface Audience {
  scope: ResourceScope;
  partnershipId: string | null;
}

export const mayShare = (actor: Actor, schoolId: string): boolean => actor.belongsTo(schoolId);

/** A school that is not verified prepares: what it shares stays inside until then. */
export const mayShareBeyond = (actor: Actor, schoolId: string): boolean => actor.verifiedSchoolIds.includes(schoolId);

/** The lead enters what colleagues without an account have made. */
export const mayNameAuthor = (actor: Actor, schoolId: string, personId: string): boolean =>
  actor.personIn(schoolId) === personId || actor.leads(schoolId);

export const mayChange = (actor: Actor, resource: JudgedResource): boolean =>
  isAuthor(actor, resource) || actor.leads(resource.schoolId);

/** How far it goes and under which licence is the author's word; the lead's where the author cannot give one. */
export const maySetTerms = (actor: Actor, resource: JudgedResource): boolean =>
  isAuthor(actor, resource) || (actor.leads(resource.schoolId) && !resource.authorActs);

/** Whether somebody could see it afterwards who cannot now. Taking something back needs nobody's permission. */
export function reachesFurther(now: Audience, then: Audience): boolean {
  if (now.scope === then.scope) return now.partnershipId !== then.partnershipId;
  return RESOURCE_SCOPES.indexOf(then.scope) > RESOURCE_SCOPES.indexOf(now.scope);
}

/** Also whoever narrows a resource to a partnership has to have joined that one. */
export const asksAnew = (now: Audience, then: Audience): boolean =>
  reachesFurther(now, then) || (then.partnershipId !== null && then.partnershipId !== now.partnershipId);

export function resourceVerbs(actor: Actor, resource: JudgedResource): ResourceVerb[] {
  if (!mayChange(actor, resource)) return [];
  return maySetTerms(actor, resource)
    ? ['change', 'set-terms', 'add-file', 'remove']
    : ['change', 'add-file', 'remove'];
}

/** What the list offers somebody who acts for a school: to share inside, beyond it, and in a colleague's name. */
export function libraryVerbs(actor: Actor): LibraryVerb[] {
  const { schoolIds } = actor;
  const verbs: [LibraryVerb, boolean][] = [
    ['share', schoolIds.length > 0],
    ['share-beyond', actor.verifiedSchoolIds.length > 0],
    ['name-author', schoolIds.some((schoolId) => actor.leads(schoolId))],
  ];
  return verbs.filter(([, may]) => may).map(([verb]) => verb);
}

const isAuthor = (actor: Actor, { schoolId, authorId }: JudgedResource): boolean =>
  actor.personIn(schoolId) === authorId;
