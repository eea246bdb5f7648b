import { Injectable } from '@nestjs/common';
import { QUESTIONS_VERSION } from '@boordosh/shared/catalogue/questions';
import { KYRGYZSTAN, schoolYearOf } from '@boordosh/shared/catalogue/school-calendar';
import { inZone } from '@boordosh/shared/formats';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock, Database, Forbidden, NotFound, type Transaction } from '../../platform/index.js';
import type { SelfAssessmentDto } from '../dto/self-assessment.dto.js';
import { SelfAssessment } from '../self-assessment.entity.js';
import { mayAnswerFor, maySeeSelfAssessments } from '../self-assessments.policy.js';
import { SelfAssessmentsReader } from '../self-assessments.reader.js';

@Injectable()
export class OpenSelfAssessment {
  constructor(
    private readonly database: Database,
    private readonly assessments: SelfAssessmentsReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Begins a round; a school has one open at a time. */
  async execute(actor: Actor, schoolId: string): Promise<SelfAssessmentDto> {
    if (!maySeeSelfAssessments(actor, schoolId)) throw new NotFound();
    if (!mayAnswerFor(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => (await this.open(tx, actor, schoolId)).id,
      read: (from, id) => this.assessments.view(from, id, actor),
    });
  }

  /** The same within a transaction of another action, which has asked the policy. */
  async open(tx: Transaction, actor: Actor, schoolId: string): Promise<SelfAssessment> {
    const now = this.clock.now();
    const assessment = Object.assign(new SelfAssessment(), {
      id: uuid(),
      schoolId,
      schoolYear: schoolYearAt(now),
      catalogueVersion: QUESTIONS_VERSION,
      state: 'open' as const,
      openedAt: now,
      openedByPersonId: actor.personIn(schoolId) ?? null,
      quickStartedAt: null,
      finalisedAt: null,
      finalisedByPersonId: null,
    });
    await tx.save(assessment);
    await this.audit.record(tx, { action: 'self-assessment.opened', subject: assessment.id, schools: [schoolId] });
    return assessment;
  }
}

/** The catalogue knows the coming years; one that it does not know yet begins in September. */
function schoolYearAt(now: Date): string {
  const { date } = inZone(now);
  const known = schoolYearOf(KYRGYZSTAN, date)?.id;
  if (known !== undefined) return known;
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < '09' ? 1 : 0);
  return `${String(year)}-${String(year + 1)}`;
}
