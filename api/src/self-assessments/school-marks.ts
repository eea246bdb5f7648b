import { Injectable } from '@nestjs/common';
import type { Language, Mark, VisibilityLevel } from '@boordosh/shared/vocabulary';
import { type Queryable, sql } from '../platform/index.js';

/** What somebody at that level of visibility knows of one question of a school. */
export interface SchoolMark {
  number: number;
  mark: Mark;
}

export interface SchoolWords extends SchoolMark {
  lang: Language;
  evidence: string | null;
  /** What they could offer; only under an offer. */
  offer: string | null;
  /** What they would like to learn; only under a need. */
  learn: string | null;
}

/** The marks and words of schools as others may see them. Higher modules read answers through this and nothing else. */
@Injectable()
export class SchoolMarks {
  /** Needs and offers that `level` may see: `schools` for any verified school, `partners` for one in talks or in partnership. */
  async marksOf(from: Queryable, schoolId: string, level: VisibilityLevel): Promise<SchoolMark[]> {
    return from.rows<SchoolMark>(sql`
      select number, mark from school_marks
      where school_id = ${schoolId} and mark <> 'none' and mark_visibility = any(${seenAt(level)}::text[])
      order by number`);
  }

  /** Words that `level` may see, with what they are words of. Words of a snapshot only: a quick start has none. */
  async wordsOf(from: Queryable, schoolId: string, level: VisibilityLevel): Promise<SchoolWords[]> {
    return from.rows<SchoolWords>(sql`
      select number, mark, lang, evidence,
        case when mark = 'offer' then offer end as offer,
        case when mark = 'need' then learn end as learn
      from school_marks join assessment_answers using (assessment_id, number)
      where school_id = ${schoolId} and school_marks.words_visibility = any(${seenAt(level)}::text[])
      order by number`);
  }

  /** An invitation, and the first signature, ask for one need and one offer; whom they are shown to is the school's choice. */
  async hasNeedAndOffer(from: Queryable, schoolId: string): Promise<boolean> {
    const found = await from.one<{ has: boolean }>(sql`
      select bool_or(mark = 'need') and bool_or(mark = 'offer') as has from school_marks where school_id = ${schoolId}`);
    return found?.has ?? false;
  }
}

/** Whoever may see more than `schools` sees what is for all schools too. */
const SEEN_AT: Record<VisibilityLevel, VisibilityLevel[]> = {
  schools: ['schools'],
  partners: ['schools', 'partners'],
  'own-school': ['schools', 'partners', 'own-school'],
};

const seenAt = (level: VisibilityLevel): VisibilityLevel[] => SEEN_AT[level];
