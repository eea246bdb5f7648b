import { Injectable } from '@nestjs/common';
import { QUESTIONS } from '@boordosh/shared/catalogue/questions';
import type { Actor } from '../accounts/index.js';
import {
  Database,
  DEFAULT_PAGE,
  NotFound,
  pageOf,
  type PageQuery,
  type Queryable,
  readCursor,
  sql,
} from '../platform/index.js';
import { type AnswerRow, answerView, unwrittenAnswer } from './answer.js';
import type { SelfAssessmentDto, SelfAssessmentPageDto, SelfAssessmentSummaryDto } from './dto/self-assessment.dto.js';
import { SchoolMarks } from './school-marks.js';
import {
  assessmentVerbs,
  type JudgedAssessment,
  mayAnswerFor,
  maySeeSelfAssessments,
} from './self-assessments.policy.js';

type Row = Omit<SelfAssessmentSummaryDto, 'openedAt' | 'finalisedAt'> & { openedAt: Date; finalisedAt: Date | null };

const SUMMARY = sql`
  self_assessments.id, self_assessments.school_id as "schoolId", school_year as "schoolYear", catalogue_version as "catalogueVersion",
  state, opened_at as "openedAt", finalised_at as "finalisedAt", self_assessments.version,
  (select name from persons where id = finalised_by_person_id) as "finalisedBy",
  (select count(*)::int from assessment_answers where assessment_id = self_assessments.id and level is not null) as answered`;

const ANSWERS = sql`
  coalesce((
    select json_agg(json_build_object('number', number, 'level', level, 'canBeShared', can_be_shared, 'evidence', evidence,
      'offer', offer, 'learn', learn, 'lang', lang, 'markVisibility', mark_visibility, 'wordsVisibility', words_visibility,
      'quickStart', quick_start, 'changedAt', changed_at, 'version', version))
    from assessment_answers where assessment_id = self_assessments.id), '[]') as written`;

@Injectable()
export class SelfAssessmentsReader {
  constructor(
    private readonly database: Database,
    private readonly marks: SchoolMarks,
  ) {}

  /** Rounds of the school, the latest first. @throws NotFound for whoever does not belong to it */
  async list(actor: Actor, schoolId: string, query: PageQuery): Promise<SelfAssessmentPageDto> {
    if (!maySeeSelfAssessments(actor, schoolId)) throw new NotFound();
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = readCursor(query.cursor, 2);
    const rows = await this.database.rows<Row>(sql`
      select ${SUMMARY} from self_assessments
      where school_id = ${schoolId}
        and ${after ? sql`(opened_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql`true`}
      order by opened_at desc, id desc limit ${limit + 1}`);
    const page = pageOf(rows, limit, summaryOf, ({ openedAt, id }) => [openedAt.toISOString(), id]);
    return {
      ...page,
      can: mayAnswerFor(actor, schoolId) ? ['open', 'quick-start'] : [],
      hasNeedAndOffer: await this.marks.hasNeedAndOffer(this.database, schoolId),
    };
  }

  async one(actor: Actor, id: string): Promise<SelfAssessmentDto> {
    await this.visible(actor, id);
    return this.view(this.database, id, actor);
  }

  async view(from: Queryable, id: string, actor: Actor): Promise<SelfAssessmentDto> {
    const row = await from.one<Row & { written: AnswerRow[] }>(sql`
      select ${SUMMARY}, ${ANSWERS} from self_assessments where id = ${id}`);
    if (!row) throw new NotFound();
    const { written, ...summary } = row;
    const byNumber = new Map(written.map((answer) => [answer.number, answer]));
    const answers = QUESTIONS.map(({ number }) => {
      const answer = byNumber.get(number);
      return answer ? answerView(answer) : unwrittenAnswer(number);
    });
    return { ...summaryOf(summary), answers, can: assessmentVerbs(actor, summary) };
  }

  /** What policies judge of it. @throws NotFound for whoever does not belong to the school */
  async visible(actor: Actor, id: string): Promise<JudgedAssessment> {
    const found = await this.database.one<JudgedAssessment>(sql`
      select school_id as "schoolId", state from self_assessments where id = ${id}`);
    if (!found || !maySeeSelfAssessments(actor, found.schoolId)) throw new NotFound();
    return found;
  }
}

const summaryOf = (row: Row): Pick<SelfAssessmentSummaryDto, keyof SelfAssessmentSummaryDto> => ({
  ...row,
  openedAt: row.openedAt.toISOString(),
  finalisedAt: row.finalisedAt?.toISOString() ?? null,
});
