import { v7 as uuid } from 'uuid';
import type { PartnershipState } from '@boordosh/shared/vocabulary';
import { sql } from '../../src/platform/index.js';
import { database } from '../support/application.js';
import { aSchool, type TestSchool } from './schools.js';

export interface TestPartnership {
  id: string;
  ours: TestSchool;
  theirs: TestSchool;
}

/** Two verified schools with a partnership in the given state; ours began it. */
export async function aPartnership(
  options: { state?: PartnershipState; ours?: TestSchool; theirs?: TestSchool } = {},
): Promise<TestPartnership> {
  const ours = options.ours ?? (await aSchool());
  const theirs = options.theirs ?? (await aSchool());
  const state = options.state ?? 'active';
  const id = uuid();
  await database().rows(sql`
    insert into partnerships (id, state, started_by_school_id, school_ids, active_since, last_sign_at, created_at)
    values (${id}, ${state}, ${ours.id}, ${[ours.id, theirs.id].sort()}::uuid[], ${state === 'active' ? new Date() : null}, now(), now())`);
  await aPlace(id, ours.id, 'joined');
  if (state !== 'draft') await aPlace(id, theirs.id, PLACE_OF_THE_INVITED[state] ?? 'joined');
  return { id, ours, theirs };
}

const PLACE_OF_THE_INVITED: Partial<Record<PartnershipState, string>> = {
  invited: 'invited',
  declined: 'declined',
  withdrawn: 'withdrawn',
  expired: 'withdrawn',
};

const aPlace = (partnershipId: string, schoolId: string, state: string): Promise<unknown> =>
  database().rows(sql`
    insert into participations (id, partnership_id, school_id, state, since)
    values (${uuid()}, ${partnershipId}, ${schoolId}, ${state}, now())`);
