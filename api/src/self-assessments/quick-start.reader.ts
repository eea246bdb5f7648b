import { Injectable } from '@nestjs/common';
import { type MarkedAnswer, markOf } from '@boordosh/shared/calculations';
import type { Actor } from '../accounts/index.js';
import { Database, NotFound, type Queryable, sql } from '../platform/index.js';
import type { QuickStartDto } from './dto/quick-start.dto.js';
import { mayAnswerFor, maySeeSelfAssessments } from './self-assessments.policy.js';

type Row = MarkedAnswer & { number: number };

@Injectable()
export class QuickStartReader {
  constructor(private readonly database: Database) {}

  /** @throws NotFound for whoever does not belong to the school */
  async one(actor: Actor, schoolId: string): Promise<QuickStartDto> {
    if (!maySeeSelfAssessments(actor, schoolId)) throw new NotFound();
    return this.view(this.database, actor, schoolId);
  }

  async view(from: Queryable, actor: Actor, schoolId: string): Promise<QuickStartDto> {
    const open = await from.one<{ id: string; version: number; ticks: Row[] }>(sql`
      select id, version, coalesce((
        select json_agg(json_build_object('number', number, 'level', level, 'canBeShared', can_be_shared, 'learn', learn) order by number)
        from assessment_answers where assessment_id = self_assessments.id and quick_start), '[]') as ticks
      from self_assessments where school_id = ${schoolId} and state <> 'finalised'`);
    const numbersOf = (mark: 'need' | 'offer') =>
      (open?.ticks ?? []).filter((tick) => markOf(tick) === mark).map(({ number }) => number);
    return {
      schoolId,
      selfAssessmentId: open?.id ?? null,
      needs: numbersOf('need'),
      offers: numbersOf('offer'),
      can: mayAnswerFor(actor, schoolId) ? ['quick-start'] : [],
      version: open?.version ?? 0,
    };
  }
}
