import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../platform/index.js';
import { SchoolCalendars } from '../../schools/index.js';
import { SchoolMarks } from '../../self-assessments/index.js';
import { OneOpenAtATime } from '../one-open-at-a-time.js';
import type { Partnership } from '../partnership.entity.js';
import { NeedAndOfferMissing } from '../partnerships.errors.js';
import { answerDueOn } from './answer-clock.js';
import { Letters } from './letters.js';

/** What must hold before a letter goes out, and what is fixed when it does. */
@Injectable()
export class LetterSending {
  constructor(
    private readonly marks: SchoolMarks,
    private readonly oneOpen: OneOpenAtATime,
    private readonly letters: Letters,
    private readonly calendars: SchoolCalendars,
    private readonly clock: Clock,
  ) {}

  /** @throws NeedAndOfferMissing, PartnershipAlreadyOpen */
  async prepare(tx: Transaction, partnership: Partnership): Promise<void> {
    const { id, startedBySchoolId, schoolIds } = partnership;
    if (!(await this.marks.hasNeedAndOffer(tx, startedBySchoolId))) throw new NeedAndOfferMissing();
    await this.oneOpen.claim(tx, schoolIds);
    await this.letters.send(tx, id);
    partnership.answerDueOn = answerDueOn(this.clock.now(), await this.calendars.closedDays(tx, schoolIds));
  }
}
