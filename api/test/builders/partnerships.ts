import { v7 as uuid } from 'uuid';
import type { PartnershipState } from '@boordosh/shared/vocabulary';
import type { PartnershipDto } from '../../src/partnerships/dto/partnership.dto.js';
import { sql } from '../../src/platform/index.js';
import { database } from '../support/application.js';
import type { TestPerson } from './people.js';
import { aSchool, type TestSchool } from './schools.js';
import { quickStart } from './self-assessments.js';

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

/** A verified school that has ticked what it needs and what it offers, so that it may invite and sign. */
export async function aReadySchool(ticks = { needs: [1, 2], offers: [10, 11] }): Promise<TestSchool> {
  const school = await aSchool();
  await quickStart(school, ticks);
  return school;
}

export const partnershipOf = (person: TestPerson, id: string): Promise<PartnershipDto> =>
  person.ok(person.get<PartnershipDto>(`/partnerships/${id}`));

export const drafted = (ours: TestSchool, theirs: { id: string }): Promise<PartnershipDto> =>
  ours.lead.ok(ours.lead.post<PartnershipDto>('/partnerships', { schoolId: ours.id, partnerSchoolId: theirs.id }));

/** Does what the verb's noun stands for, with the version that the person sees. */
export async function change(
  person: TestPerson,
  id: string,
  noun: 'invitation' | 'withdrawal' | 'acceptance' | 'refusal' | 'pause' | 'closure',
  body: object = {},
): Promise<PartnershipDto> {
  const { version } = await partnershipOf(person, id);
  return person.ok(person.post<PartnershipDto>(`/partnerships/${id}/${noun}`, body, { version }));
}

/** Ours has sent a letter to theirs; both have needs and offers. */
export async function anInvitation(): Promise<TestPartnership> {
  const [ours, theirs] = [await aReadySchool(), await aReadySchool({ needs: [10, 12], offers: [1, 3] })];
  const { id } = await drafted(ours, theirs);
  await change(ours.director, id, 'invitation');
  return { id, ours, theirs };
}

/** Theirs has said yes; the code lies on the table. */
export async function aPartnershipInTalks(): Promise<TestPartnership> {
  const partnership = await anInvitation();
  await change(partnership.theirs.director, partnership.id, 'acceptance');
  return partnership;
}
