import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Database, Forbidden, NotFound, sql, Stale, VerbNotAllowed } from '../../platform/index.js';
import { Conclusions } from '../conclusions.js';
import type { AgreeToConclusionDto, JointEvaluationDto } from '../dto/joint-evaluation.dto.js';
import { mayConclude } from '../evaluations.policy.js';
import { JointEvaluationsReader } from '../joint-evaluations.reader.js';

@Injectable()
export class AgreeToConclusion {
  constructor(
    private readonly database: Database,
    private readonly jointEvaluations: JointEvaluationsReader,
    private readonly conclusions: Conclusions,
    private readonly audit: AuditTrail,
  ) {}

  /** Agrees to the text that was read. Later it changes only whether the coordinator may read it. */
  async execute(
    actor: Actor,
    { eventId, schoolId, version }: { eventId: string; schoolId: string; version: number },
    input: AgreeToConclusionDto,
  ): Promise<JointEvaluationDto> {
    const seen = await this.jointEvaluations.visible(actor, eventId);
    if (!actor.belongsToAny(seen.schoolIds) || !seen.schoolIds.includes(schoolId)) throw new NotFound();
    if (!mayConclude(actor, schoolId)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const text = await tx.one<{ version: number }>(sql`
          select version from joint_evaluations where event_id = ${eventId} for update`);
        if (!text && version === 0) throw new VerbNotAllowed();
        if (text?.version !== version) throw new Stale(eventId);
        const share = input.shareWithCoordinator;
        const complete = await this.conclusions.agree(tx, actor, seen, { schoolId, share });
        await this.audit.record(tx, {
          action: complete ? 'joint-evaluation.agreed' : 'joint-evaluation.answered',
          subject: eventId,
          schools: seen.schoolIds,
          data: { eventId, schoolId, share },
        });
        return eventId;
      },
      read: (from) => this.jointEvaluations.written(from, actor, eventId),
    });
  }
}
