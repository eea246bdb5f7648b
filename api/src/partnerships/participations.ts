import { Injectable } from '@nestjs/common';
import { next, PARTICIPATION_FLOW, type ParticipationVerb } from '@boordosh/shared/workflow';
import { v7 as uuid } from 'uuid';
import { sql, type Transaction, VerbNotAllowed } from '../platform/index.js';
import { Participation } from './participation.entity.js';

/** Who decided it, when and why. */
export interface Decision {
  personId: string | null;
  reason: string | null;
  at: Date;
}

/** Moves schools in and out of a partnership, under a lock on it. */
@Injectable()
export class Participations {
  async begin(
    tx: Transaction,
    place: { partnershipId: string; schoolId: string; state: 'invited' | 'joined' },
    { personId, at }: Decision,
  ): Promise<void> {
    await tx.rows(sql`
      insert into participations (id, partnership_id, school_id, state, since, person_id)
      values (${uuid()}, ${place.partnershipId}, ${place.schoolId}, ${place.state}, ${at}, ${personId})`);
  }

  /** @throws VerbNotAllowed when the flow has no such way from the school's place */
  async move(
    tx: Transaction,
    place: Participation | undefined,
    verb: ParticipationVerb,
    decision: Decision,
  ): Promise<void> {
    const state = place && next(PARTICIPATION_FLOW, place.state, verb);
    if (!state) throw new VerbNotAllowed();
    const { personId, reason, at } = decision;
    await tx.save(Object.assign(place, { state, since: at, personId, reason }));
  }

  /** The places that schools have now. */
  async now(tx: Transaction, partnershipId: string): Promise<Participation[]> {
    return tx.manager
      .createQueryBuilder(Participation, 'place')
      .where("place.partnershipId = :partnershipId and place.state in ('invited', 'joined')", { partnershipId })
      .orderBy('place.id')
      .getMany();
  }
}
