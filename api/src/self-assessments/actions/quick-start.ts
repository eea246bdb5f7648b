import { Injectable } from '@nestjs/common';
import type { AssessmentLevel } from '@boordosh/shared/vocabulary';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import {
  Clock,
  Database,
  Forbidden,
  NotFound,
  sql,
  Stale,
  type Transaction,
  ValidationFailed,
} from '../../platform/index.js';
import { chosenBefore, type Writer } from '../answer-slot.js';
import { CurrentMarks } from '../current-marks.js';
import type { QuickStartDto, SaveQuickStartDto } from '../dto/quick-start.dto.js';
import { QuickStartReader } from '../quick-start.reader.js';
import { SelfAssessment } from '../self-assessment.entity.js';
import { mayAnswerFor, maySeeSelfAssessments } from '../self-assessments.policy.js';
import { OpenSelfAssessment } from './open-self-assessment.js';

@Injectable()
export class QuickStart {
  constructor(
    private readonly database: Database,
    private readonly quickStarts: QuickStartReader,
    private readonly openings: OpenSelfAssessment,
    private readonly marks: CurrentMarks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Ticks are answers of the assessment that is open, or that this opens; their marks count at once. */
  async execute(actor: Actor, schoolId: string, version: number, input: SaveQuickStartDto): Promise<QuickStartDto> {
    if (!maySeeSelfAssessments(actor, schoolId)) throw new NotFound();
    if (!mayAnswerFor(actor, schoolId)) throw new Forbidden();
    mustBeApart(input);
    return this.database.transaction(actor, {
      work: async (tx) => {
        const assessment = await this.opened(tx, actor, schoolId, version);
        const at = this.clock.now();
        assessment.quickStartedAt = at;
        await tx.save(assessment);
        const by = { personId: actor.personIn(schoolId) ?? null, language: actor.language, at };
        await untick(tx, assessment.id, [...input.needs, ...input.offers], at);
        for (const number of input.needs) await tick(tx, assessment, { number, level: 'need-help' }, by);
        for (const number of input.offers) await tick(tx, assessment, { number, level: 'works' }, by);
        await this.marks.renew(tx, schoolId);
        await this.audit.record(tx, {
          action: 'self-assessment.quick-started',
          subject: assessment.id,
          schools: [schoolId],
        });
        return assessment.id;
      },
      read: (from) => this.quickStarts.view(from, actor, schoolId),
    });
  }

  private async opened(tx: Transaction, actor: Actor, schoolId: string, version: number): Promise<SelfAssessment> {
    const open = await tx.one<{ id: string }>(sql`
      select id from self_assessments where school_id = ${schoolId} and state <> 'finalised'`);
    if (!open && version !== 0) throw new Stale(schoolId);
    return open ? tx.lock(SelfAssessment, open.id, version) : this.openings.open(tx, actor, schoolId);
  }
}

/** @throws ValidationFailed when one question is ticked on both sides */
function mustBeApart({ needs, offers }: SaveQuickStartDto): void {
  if (offers.some((number) => needs.includes(number))) {
    throw new ValidationFailed([{ path: 'offers', code: 'not-unique' }]);
  }
}

/** An answer that already says the same keeps its level and its words. */
async function tick(
  tx: Transaction,
  { id, schoolId }: SelfAssessment,
  { number, level }: { number: number; level: AssessmentLevel },
  by: Writer,
): Promise<void> {
  const isOffer = level === 'works';
  const slot = { assessmentId: id, schoolId, number };
  await tx.rows(sql`
    insert into assessment_answers as answers (assessment_id, number, level, can_be_shared, lang, quick_start, mark_visibility,
      words_visibility, changed_at, changed_by_person_id)
    values (${id}, ${number}, ${level}, ${isOffer}, ${by.language}, true, ${chosenBefore(slot, sql`mark_visibility`)},
      ${chosenBefore(slot, sql`words_visibility`)}, ${by.at}, ${by.personId})
    on conflict (assessment_id, number) do update set quick_start = true, can_be_shared = excluded.can_be_shared,
      level = case when ${isOffer} and answers.level = 'strong' then answers.level else excluded.level end,
      changed_at = excluded.changed_at, changed_by_person_id = excluded.changed_by_person_id, version = answers.version + 1
    where not answers.quick_start or answers.can_be_shared <> excluded.can_be_shared
      or answers.level is distinct from case when ${isOffer} and answers.level = 'strong' then answers.level else excluded.level end`);
}

/** A tick that is taken back counts no longer; what was written under it stays for the questions. */
async function untick(tx: Transaction, id: string, kept: readonly number[], at: Date): Promise<void> {
  await tx.rows(sql`
    update assessment_answers set quick_start = false, version = version + 1, changed_at = ${at},
      level = case when coalesce(evidence, offer, learn) is null then null else level end,
      can_be_shared = can_be_shared and coalesce(evidence, offer, learn) is not null
    where assessment_id = ${id} and quick_start and number <> all(${[...kept]}::smallint[])`);
}
