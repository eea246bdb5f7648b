import type { components, operations, paths } from './schema.js';

export type { components, operations, paths };

type Schemas = components['schemas'];

/** A body or reply of the API by its short name: `Reply<'MemberPage'>`. */
export type Reply<Name extends string> = `${Name}Dto` extends keyof Schemas ? Schemas[`${Name}Dto`] : never;

export type Problem = Schemas['ProblemDto'];
