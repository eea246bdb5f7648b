import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock, Database, Forbidden, ValidationFailed } from '../../platform/index.js';
import { CurrentMarks } from '../current-marks.js';
import type { AnswerDto } from '../dto/answer.dto.js';
import type { SelfAssessmentDto } from '../dto/self-assessment.dto.js';
import { SelfAssessment } from '../self-assessment.entity.js';
import { NothingAnswered } from '../self-assessments.errors.js';
import { mayAnswerFor } from '../self-assessments.policy.js';
import { SelfAssessmentsReader } from '../self-assessments.reader.js';

@Injectable()
export class FinaliseSelfAssessment {
  constructor(
    private readonly database: Database,
    private readonly assessments: SelfAssessmentsReader,
    private readonly marks: CurrentMarks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Makes it a snapshot. Questions may stay unanswered; an answer that was given must say what its level asks for. */
  async execute(actor: Actor, id: string, version: number): Promise<SelfAssessmentDto> {
    const { schoolId } = await this.assessments.visible(actor, id);
    if (!mayAnswerFor(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const assessment = await tx.lock(SelfAssessment, id, version);
        assessment.mustTakeAnswers();
        mustBeComplete((await this.assessments.view(tx, id, actor)).answers);
        assessment.finalise(this.clock.now(), actor.personIn(schoolId) ?? null);
        await tx.save(assessment);
        await this.marks.renew(tx, schoolId);
        await this.audit.record(tx, { action: 'self-assessment.finalised', subject: id, schools: [schoolId] });
        return id;
      },
      read: (from) => this.assessments.view(from, id, actor),
    });
  }
}

/** @throws ValidationFailed naming each text that is missing, as `answers.12.evidence` */
function mustBeComplete(answers: readonly AnswerDto[]): void {
  if (answers.every(({ level }) => level === null)) throw new NothingAnswered();
  const problems = answers.flatMap(({ number, missing }) =>
    missing.map((words) => ({ path: `answers.${String(number)}.${words}`, code: 'required' as const })),
  );
  if (problems.length > 0) throw new ValidationFailed(problems);
}
