import { Injectable } from '@nestjs/common';
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
  VerbNotAllowed,
} from '../../platform/index.js';
import { Conclusions } from '../conclusions.js';
import type { JointEvaluationDto, WriteJointEvaluationDto } from '../dto/joint-evaluation.dto.js';
import { EvaluationsMissing, EventNotHeld } from '../evaluations.errors.js';
import { everySchoolHasSubmitted, mayConclude, takesEvaluations } from '../evaluations.policy.js';
import { JointEvaluationsReader } from '../joint-evaluations.reader.js';

@Injectable()
export class WriteConclusion {
  constructor(
    private readonly database: Database,
    private readonly jointEvaluations: JointEvaluationsReader,
    private readonly conclusions: Conclusions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Whoever writes the conclusion agrees to it for their school; the others are asked, again after a change. */
  async execute(
    actor: Actor,
    eventId: string,
    version: number,
    input: WriteJointEvaluationDto,
  ): Promise<JointEvaluationDto> {
    const seen = await this.jointEvaluations.visible(actor, eventId);
    if (!seen.schoolIds.includes(input.schoolId)) throw new NotFound();
    if (!mayConclude(actor, input.schoolId)) throw new Forbidden();
    if (!takesEvaluations(seen.eventState)) throw new EventNotHeld();
    if (!everySchoolHasSubmitted(seen)) throw new EvaluationsMissing();
    return this.database.transaction(actor, {
      work: async (tx) => {
        if (seen.agreed) throw new VerbNotAllowed();
        await this.write(tx, actor, eventId, version, input);
        await this.conclusions.agree(tx, actor, seen, { schoolId: input.schoolId, share: input.shareWithCoordinator });
        await this.audit.record(tx, {
          action: 'joint-evaluation.written',
          subject: eventId,
          schools: seen.schoolIds,
          data: { eventId, schoolId: input.schoolId },
        });
        return eventId;
      },
      read: (from) => this.jointEvaluations.written(from, actor, eventId),
    });
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    eventId: string,
    version: number,
    { schoolId, conclusion, lang }: WriteJointEvaluationDto,
  ): Promise<void> {
    const now = this.clock.now();
    const written = await tx.one(sql`
      insert into joint_evaluations (event_id, conclusion, lang, written_by_school_id, written_by_person_id, created_at, updated_at)
      select ${eventId}::uuid, ${conclusion}, ${lang}, ${schoolId}::uuid, ${actor.personIn(schoolId) ?? null}::uuid,
        ${now}::timestamptz, ${now}::timestamptz
      where ${version}::int = 0 or exists (select from joint_evaluations where event_id = ${eventId}::uuid)
      on conflict (event_id) do update set conclusion = excluded.conclusion, lang = excluded.lang,
        written_by_school_id = excluded.written_by_school_id, written_by_person_id = excluded.written_by_person_id,
        updated_at = excluded.updated_at, version = joint_evaluations.version + 1
      where joint_evaluations.version = ${version}::int and joint_evaluations.agreed_at is null
      returning event_id`);
    if (!written) throw new Stale(eventId);
    await tx.rows(sql`delete from joint_evaluation_agreements where event_id = ${eventId}`);
  }
}
