import { Injectable } from '@nestjs/common';
import type { VisibilityLevel } from '@boordosh/shared/vocabulary';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden, NotFound, type Sql, sql, Stale, type Transaction } from '../../platform/index.js';
import { closeInForce } from '../answer-slot.js';
import { AnswersReader } from '../answers.reader.js';
import { CurrentMarks } from '../current-marks.js';
import type { AnswerDto, ChangeVisibilityDto } from '../dto/answer.dto.js';
import { SelfAssessment } from '../self-assessment.entity.js';
import { mayAnswerFor } from '../self-assessments.policy.js';
import { SelfAssessmentsReader } from '../self-assessments.reader.js';

@Injectable()
export class ChangeVisibility {
  constructor(
    private readonly database: Database,
    private readonly assessments: SelfAssessmentsReader,
    private readonly answers: AnswersReader,
    private readonly marks: CurrentMarks,
    private readonly audit: AuditTrail,
  ) {}

  /** Who may see an answer is the school's choice at any time, also of a snapshot: what it says stays as it was. */
  async execute(
    actor: Actor,
    id: string,
    number: number,
    version: number,
    input: ChangeVisibilityDto,
  ): Promise<AnswerDto> {
    const { schoolId } = await this.assessments.visible(actor, id);
    if (!mayAnswerFor(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        await tx.lock(SelfAssessment, id);
        await this.mustBe(tx, id, number, version);
        await change(tx, { id, schoolId, number }, input);
        await closeInForce(tx, { assessmentId: id, schoolId, number }, { mark: input.mark, words: input.words });
        await this.marks.renew(tx, schoolId);
        await this.audit.record(tx, {
          action: 'self-assessment.visibility-changed',
          subject: id,
          schools: [schoolId],
          data: { number },
        });
        return id;
      },
      read: (from) => this.answers.view(from, id, number),
    });
  }

  private async mustBe(tx: Transaction, id: string, number: number, version: number): Promise<void> {
    const answer = await this.answers.view(tx, id, number);
    if (answer.version === 0) throw new NotFound();
    if (answer.version !== version) throw new Stale(id);
  }
}

/** The round that is open follows, so what was closed in a snapshot does not come back with a tick or the next snapshot. */
async function change(
  tx: Transaction,
  { id, schoolId, number }: { id: string; schoolId: string; number: number },
  input: ChangeVisibilityDto,
): Promise<void> {
  await tx.rows(sql`
    update assessment_answers set mark_visibility = ${chosen(input.mark, sql`mark_visibility`)},
      words_visibility = ${chosen(input.words, sql`words_visibility`)}, version = version + 1
    where number = ${number} and assessment_id in (
      select id from self_assessments where id = ${id} or (school_id = ${schoolId} and state <> 'finalised'))`);
}

const chosen = (level: VisibilityLevel | null | undefined, otherwise: Sql): Sql =>
  level === undefined ? otherwise : sql`${level}::text`;
