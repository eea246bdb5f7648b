import { Injectable } from '@nestjs/common';
import type { VisibilityLevel } from '@boordosh/shared/vocabulary';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { type Queryable, sql, type Transaction } from '../../platform/index.js';
import { SchoolMarks } from '../../self-assessments/index.js';
import { PartnershipsReader } from '../partnerships.reader.js';
import { chooseForLetter, type NeedsAndOffers } from './choose-for-letter.js';

interface BegunLetter {
  partnershipId: string;
  /** The school that writes, and the one that it writes to. */
  ours: string;
  theirs: string;
}

/** Which of the school's needs and offers a letter names. */
@Injectable()
export class LetterChoice {
  constructor(
    private readonly marks: SchoolMarks,
    private readonly partnerships: PartnershipsReader,
  ) {}

  /** Begins the letter of a draft with a first choice; only marks that the writer may see of the other school guide it. */
  async begin(tx: Transaction, actor: Actor, { partnershipId, ours, theirs }: BegunLetter): Promise<void> {
    const seen = await this.seenBy(tx, actor, { ours, theirs });
    const { needs, offers } = chooseForLetter(await this.of(tx, ours, 'partners'), seen);
    await tx.rows(sql`
      insert into letters (id, partnership_id, offers, needs)
      values (${uuid()}, ${partnershipId}, ${offers}::smallint[], ${needs}::smallint[])`);
  }

  /** Everything that the school may name, whomever it shows its marks to otherwise: it is the one that writes. */
  async open(from: Queryable, schoolId: string): Promise<NeedsAndOffers> {
    return this.of(from, schoolId, 'own-school');
  }

  /** Until the claim is verified no mark of any other school. */
  private async seenBy(
    from: Queryable,
    actor: Actor,
    { ours, theirs }: Pick<BegunLetter, 'ours' | 'theirs'>,
  ): Promise<NeedsAndOffers> {
    if (!actor.leadsVerified(ours)) return { needs: [], offers: [] };
    return this.of(from, theirs, await this.partnerships.levelBetween(from, ours, theirs));
  }

  private async of(from: Queryable, schoolId: string, level: VisibilityLevel): Promise<NeedsAndOffers> {
    const marks = await this.marks.marksOf(from, schoolId, level);
    const numbers = (wanted: string): number[] =>
      marks.filter(({ mark }) => mark === wanted).map(({ number }) => number);
    return { needs: numbers('need'), offers: numbers('offer') };
  }
}
