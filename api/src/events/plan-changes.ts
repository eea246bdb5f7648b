import { Injectable } from '@nestjs/common';
import type { AgreedPart } from '@boordosh/shared/calculations';
import type { Transaction } from '../platform/index.js';
import { type ActingSchool, EventAgreements } from './event-agreements.js';
import { EventConsents } from './event-consents.js';
import type { Event } from './event.entity.js';

/** What follows when agreed parts of a plan change: the others are asked again, and the consents it touches are reopened. */
@Injectable()
export class PlanChanges {
  constructor(
    private readonly agreements: EventAgreements,
    private readonly consents: EventConsents,
  ) {}

  async follow(tx: Transaction, event: Event, touched: readonly AgreedPart[], by: ActingSchool): Promise<void> {
    if (touched.length === 0) return;
    const ownOnly = touched.every((part) => part === 'participants');
    await this.consents.reopen(tx, event, touched, ownOnly ? by.schoolId : undefined);
    if (event.state === 'draft') return;
    // While a plan is being agreed each school still names its own people; that takes back nobody's agreement.
    if (event.state === 'proposed' && ownOnly) return;
    if (event.state !== 'proposed') event.move('change');
    await this.agreements.startAgain(tx, event, by);
  }
}
