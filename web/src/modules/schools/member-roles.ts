import type { Reply } from '@boordosh/shared/contract';

type Verb = Reply<'Member'>['can'][number];

const GIVEN = {
  'make-lead': { role: 'partnership-lead', deputy: false },
  'make-deputy-lead': { role: 'partnership-lead', deputy: true },
  'make-deputy-director': { role: 'director', deputy: true },
  'make-teacher': { role: 'teacher', deputy: false },
} as const;
export type RoleVerb = keyof typeof GIVEN;

const VERBS = Object.keys(GIVEN) as RoleVerb[];

/** What may be made of the person, in the order in which it is asked for most. */
export const rolesOffered = (can: readonly Verb[]): RoleVerb[] => VERBS.filter((verb) => can.includes(verb));

export const roleOf = (verb: RoleVerb): (typeof GIVEN)[RoleVerb] => GIVEN[verb];
