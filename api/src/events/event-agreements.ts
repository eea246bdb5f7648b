import { Injectable } from '@nestjs/common';
import { Clock, sql, type Transaction } from '../platform/index.js';
import type { Event } from './event.entity.js';

export interface ActingSchool {
  schoolId: string;
  personId: string | undefined;
}

/** Each school's agreement to the plan as it stands; a plan that changes in what was agreed asks the others again. */
@Injectable()
export class EventAgreements {
  constructor(private readonly clock: Clock) {}

  /** Shows the plan to the other schools; whoever proposes it agrees to it. */
  async propose(tx: Transaction, event: Event, by: ActingSchool): Promise<void> {
    event.move('propose');
    event.proposedAt = this.clock.now();
    await this.startAgain(tx, event, by);
  }

  async add(tx: Transaction, event: Event, by: ActingSchool): Promise<void> {
    await tx.rows(sql`
      update event_schools set agreed_version = ${event.version}, agreed_by_person_id = ${by.personId ?? null}, agreed_at = ${this.clock.now()}
      where event_id = ${event.id} and school_id = ${by.schoolId}`);
  }

  async drop(tx: Transaction, event: Event): Promise<void> {
    await tx.rows(sql`
      update event_schools set agreed_version = null, agreed_by_person_id = null, agreed_at = null where event_id = ${event.id}`);
  }

  /** Whoever changes a plan agrees to the change; nobody agrees to a plan without a date. */
  async startAgain(tx: Transaction, event: Event, by: ActingSchool): Promise<void> {
    await this.drop(tx, event);
    if (event.startsOn !== null) await this.add(tx, event, by);
  }

  async areComplete(tx: Transaction, event: Event): Promise<boolean> {
    const missing = await tx.one(sql`
      select from event_schools where event_id = ${event.id} and agreed_version is null limit 1`);
    return missing === undefined;
  }
}
