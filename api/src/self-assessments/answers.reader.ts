import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { Database, type Queryable, sql } from '../platform/index.js';
import { type AnswerRow, answerView, unwrittenAnswer } from './answer.js';
import type { AnswerDto } from './dto/answer.dto.js';
import { SelfAssessmentsReader } from './self-assessments.reader.js';

@Injectable()
export class AnswersReader {
  constructor(
    private readonly database: Database,
    private readonly assessments: SelfAssessmentsReader,
  ) {}

  /** @throws NotFound for whoever does not belong to the school */
  async one(actor: Actor, assessmentId: string, number: number): Promise<AnswerDto> {
    await this.assessments.visible(actor, assessmentId);
    return this.view(this.database, assessmentId, number);
  }

  async view(from: Queryable, assessmentId: string, number: number): Promise<AnswerDto> {
    const row = await from.one<AnswerRow>(sql`
      select number, level, can_be_shared as "canBeShared", evidence, offer, learn, lang, mark_visibility as "markVisibility",
        words_visibility as "wordsVisibility", quick_start as "quickStart", changed_at as "changedAt", version
      from assessment_answers where assessment_id = ${assessmentId} and number = ${number}`);
    return row ? answerView(row) : unwrittenAnswer(number);
  }
}
