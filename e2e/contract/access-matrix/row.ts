import { type Caller, CALLERS } from './callers.js';
import type { World } from './world.js';

/** `allowed`: the rights let the caller through, whatever the state, version or body then say. */
export type Outcome = 'allowed' | 401 | 403 | 404;

export interface AccessRow {
  /** Method and path as the OpenAPI document writes them, without the prefix. */
  route: string;
  /** Fills the path's names; a path without names needs none. */
  path?: (world: World) => string;
  body?: (world: World) => unknown;
  /** Sent as `If-Match`. One that nobody can have shows that rights passed (412) and changes nothing. */
  version?: number;
  expect: Record<Caller, Outcome>;
}

export const NOBODYS_VERSION = 999_999;

/** The same for everybody who is signed in, but for those named. */
export const signedIn = (outcome: Outcome, others: Partial<Record<Caller, Outcome>> = {}): Record<Caller, Outcome> => ({
  ...everyone(outcome),
  anonymous: 401,
  ...others,
});

export const everyone = (outcome: Outcome): Record<Caller, Outcome> =>
  Object.fromEntries(CALLERS.map((caller) => [caller, outcome])) as Record<Caller, Outcome>;

/** A thing of school A that nobody else may know of. */
export const ofSchoolOnly = (own: Partial<Record<Caller, Outcome>> = {}): Record<Caller, Outcome> =>
  signedIn(404, { teacher: 'allowed', lead: 'allowed', director: 'allowed', ...own });
