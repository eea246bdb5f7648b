import { Injectable } from '@nestjs/common';
import { Clock, sql, type Transaction } from '../../platform/index.js';
import { SchoolCalendars } from '../../schools/index.js';
import { SchoolMarks } from '../../self-assessments/index.js';
import { OneOpenAtATime } from '../one-open-at-a-time.js';
import type { Partnership } from '../partnership.entity.js';
import { NeedAndOfferMissing, TooManyLetters } from '../partnerships.errors.js';
import { answerDueOn } from './answer-clock.js';
import { Letters } from './letters.js';

const MOST_LETTERS_A_DAY = 30;

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

  /** @throws NeedAndOfferMissing, TooManyLetters, PartnershipAlreadyOpen */
  async prepare(tx: Transaction, partnership: Partnership): Promise<void> {
    const { id, startedBySchoolId, schoolIds } = partnership;
    if (!(await this.marks.hasNeedAndOffer(tx, startedBySchoolId))) throw new NeedAndOfferMissing();
    await this.refuseTooMany(tx, startedBySchoolId);
    await this.oneOpen.claim(tx, schoolIds);
    await this.letters.send(tx, id);
    partnership.answerDueOn = answerDueOn(this.clock.now(), await this.calendars.closedDays(tx, schoolIds));
  }

  /** A school that writes to everybody means nobody. */
  private async refuseTooMany(tx: Transaction, schoolId: string): Promise<void> {
    const aDayAgo = new Date(this.clock.now().getTime() - 86_400_000);
    const sent = await tx.one<{ count: number }>(sql`
      select count(*)::int as count
      from participations join partnerships on partnerships.id = participations.partnership_id
        join letters on letters.partnership_id = partnerships.id
      where school_id = ${schoolId} and started_by_school_id = ${schoolId} and sent_at > ${aDayAgo}`);
    if ((sent?.count ?? 0) >= MOST_LETTERS_A_DAY) throw new TooManyLetters(MOST_LETTERS_A_DAY);
  }
}
