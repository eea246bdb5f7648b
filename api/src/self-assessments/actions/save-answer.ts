import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock, Database, Forbidden } from '../../platform/index.js';
import { AnswersReader } from '../answers.reader.js';
import { closeInForce, writeAnswer } from '../answer-slot.js';
import { CurrentMarks } from '../current-marks.js';
import type { AnswerDto, SaveAnswerDto } from '../dto/answer.dto.js';
import { SelfAssessment } from '../self-assessment.entity.js';
import { mayAnswerFor } from '../self-assessments.policy.js';
import { SelfAssessmentsReader } from '../self-assessments.reader.js';

@Injectable()
export class SaveAnswer {
  constructor(
    private readonly database: Database,
    private readonly assessments: SelfAssessmentsReader,
    private readonly answers: AnswersReader,
    private readonly marks: CurrentMarks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Saved as the school goes, complete or not; finalising asks for what is missing. */
  async execute(actor: Actor, id: string, number: number, version: number, input: SaveAnswerDto): Promise<AnswerDto> {
    const { schoolId } = await this.assessments.visible(actor, id);
    if (!mayAnswerFor(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const assessment = await tx.lock(SelfAssessment, id);
        assessment.mustTakeAnswers();
        const by = { personId: actor.personIn(schoolId) ?? null, language: actor.language, at: this.clock.now() };
        const slot = { assessmentId: id, schoolId, number };
        const written = await writeAnswer(tx, slot, version, input, by);
        const closed = await closeInForce(tx, slot, { mark: input.markVisibility, words: input.wordsVisibility });
        if (written.quickStart || closed) await this.marks.renew(tx, schoolId);
        await this.audit.record(tx, {
          action: 'self-assessment.answered',
          subject: id,
          schools: [schoolId],
          data: { number },
        });
        return id;
      },
      read: (from) => this.answers.view(from, id, number),
    });
  }
}
