import { Injectable } from '@nestjs/common';
import { LINKED_INDICATORS } from '@boordosh/shared/vocabulary';
import { allows, EVALUATION_FLOW } from '@boordosh/shared/workflow';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import {
  Clock,
  Database,
  Forbidden,
  sql,
  Stale,
  type Transaction,
  ValidationFailed,
  VerbNotAllowed,
} from '../../platform/index.js';
import type { EvaluationDto } from '../dto/evaluation.dto.js';
import type { EvaluationRow } from '../evaluation-row.js';
import { maySubmitEvaluation } from '../evaluations.policy.js';
import { EvaluationsReader } from '../evaluations.reader.js';

@Injectable()
export class SubmitEvaluation {
  constructor(
    private readonly database: Database,
    private readonly evaluations: EvaluationsReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Hands in a school’s view. From then on it stands as it is, and may open the other side’s. */
  async execute(
    actor: Actor,
    { eventId, schoolId, version }: { eventId: string; schoolId: string; version: number },
  ): Promise<EvaluationDto> {
    const seen = await this.evaluations.slot(actor, eventId, schoolId);
    if (!maySubmitEvaluation(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        if (seen.version !== version) throw new Stale(eventId);
        if (!allows(EVALUATION_FLOW, seen.state, 'submit') || version === 0) throw new VerbNotAllowed();
        refuseIncomplete(seen);
        const id = await this.submit(tx, actor, { eventId, schoolId, version });
        await this.audit.record(tx, {
          action: 'evaluation.submitted',
          subject: id,
          schools: seen.schoolIds,
          data: { eventId, schoolId },
        });
        return id;
      },
      read: (from) => this.evaluations.written(from, actor, eventId, schoolId),
    });
  }

  private async submit(
    tx: Transaction,
    actor: Actor,
    { eventId, schoolId, version }: { eventId: string; schoolId: string; version: number },
  ): Promise<string> {
    const now = this.clock.now();
    const submitted = await tx.one<{ id: string }>(sql`
      update evaluations set state = 'submitted', submitted_at = ${now}, updated_at = ${now}, version = version + 1,
        submitted_by_person_id = ${actor.personIn(schoolId) ?? null}
      where event_id = ${eventId} and school_id = ${schoolId} and version = ${version} and state = 'draft' returning id`);
    if (!submitted) throw new Stale(eventId);
    return submitted.id;
  }
}

/** A view says what happened, whether the goal was met, and which indicators it worked on. */
function refuseIncomplete({ happened, outcome, indicators }: EvaluationRow): void {
  const { min } = LINKED_INDICATORS;
  const problems = [
    ...(happened === null || happened === '' ? [{ path: 'happened', code: 'required' as const }] : []),
    ...(outcome === null ? [{ path: 'outcome', code: 'required' as const }] : []),
    ...(indicators.length < min ? [{ path: 'indicators', code: 'too-few' as const, params: { min } }] : []),
  ];
  if (problems.length > 0) throw new ValidationFailed(problems);
}
