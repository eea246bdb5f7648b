import { Injectable } from '@nestjs/common';
import { allows, EVALUATION_FLOW } from '@boordosh/shared/workflow';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock, Database, Forbidden, Stale, VerbNotAllowed } from '../../platform/index.js';
import type { EvaluationDto, WriteEvaluationDto } from '../dto/evaluation.dto.js';
import { evaluationStatement } from '../evaluation-statement.js';
import { EventNotHeld } from '../evaluations.errors.js';
import { mayWriteEvaluation, takesEvaluations } from '../evaluations.policy.js';
import { EvaluationsReader } from '../evaluations.reader.js';

@Injectable()
export class WriteEvaluation {
  constructor(
    private readonly database: Database,
    private readonly evaluations: EvaluationsReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    slot: { eventId: string; schoolId: string; version: number },
    input: WriteEvaluationDto,
  ): Promise<EvaluationDto> {
    const { eventId, schoolId, version } = slot;
    const seen = await this.evaluations.slot(actor, eventId, schoolId);
    if (!mayWriteEvaluation(actor, seen)) throw new Forbidden();
    if (!takesEvaluations(seen.eventState)) throw new EventNotHeld();
    if (!allows(EVALUATION_FLOW, seen.state, 'write')) throw new VerbNotAllowed();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const personId = actor.personIn(schoolId) ?? null;
        const written = await tx.one<{ id: string }>(
          evaluationStatement({ eventId, schoolId, personId, version, at: this.clock.now(), input }),
        );
        if (!written) throw new Stale(eventId);
        await this.audit.record(tx, {
          action: 'evaluation.written',
          subject: written.id,
          schools: [schoolId],
          data: { eventId, schoolId },
        });
        return written.id;
      },
      read: (from) => this.evaluations.written(from, actor, eventId, schoolId),
    });
  }
}
