import { Injectable } from '@nestjs/common';
import type { VisibilityLevel } from '@boordosh/shared/vocabulary';
import { v7 as uuid } from 'uuid';
import { type Queryable, sql, type Transaction } from '../../platform/index.js';
import { SchoolMarks } from '../../self-assessments/index.js';
import { PartnershipsReader } from '../partnerships.reader.js';
import { chooseForLetter, type NeedsAndOffers } from './choose-for-letter.js';

/** Which of the school's needs and offers a letter names. */
@Injectable()
export class LetterChoice {
  constructor(
    private readonly marks: SchoolMarks,
    private readonly partnerships: PartnershipsReader,
  ) {}

  /** Begins the letter of a draft with a first choice; only marks that the writer may see of the other school guide it. */
  async begin(tx: Transaction, partnershipId: string, ours: string, theirs: string): Promise<void> {
    const seen = await this.partnerships.levelBetween(tx, ours, theirs);
    const { needs, offers } = chooseForLetter(await this.of(tx, ours, 'partners'), await this.of(tx, theirs, seen));
    await tx.rows(sql`
      insert into letters (id, partnership_id, offers, needs)
      values (${uuid()}, ${partnershipId}, ${offers}::smallint[], ${needs}::smallint[])`);
  }

  /** Everything that the school may name, whomever it shows its marks to otherwise: it is the one that writes. */
  async open(from: Queryable, schoolId: string): Promise<NeedsAndOffers> {
    return this.of(from, schoolId, 'own-school');
  }

  private async of(from: Queryable, schoolId: string, level: VisibilityLevel): Promise<NeedsAndOffers> {
    const marks = await this.marks.marksOf(from, schoolId, level);
    const numbers = (wanted: string): number[] =>
      marks.filter(({ mark }) => mark === wanted).map(({ number }) => number);
    return { needs: numbers('need'), offers: numbers('offer') };
  }
}
