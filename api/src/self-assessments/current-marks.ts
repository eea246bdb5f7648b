import { Injectable } from '@nestjs/common';
import { type MarkedAnswer, markOf, seenBy } from '@boordosh/shared/calculations';
import type { VisibilityLevel } from '@boordosh/shared/vocabulary';
import { sql, type Transaction } from '../platform/index.js';

interface CountingAnswer extends MarkedAnswer {
  number: number;
  assessment_id: string;
  mark_visibility: VisibilityLevel | null;
  words_visibility: VisibilityLevel | null;
  finalised: boolean;
}

/**
 * Keeps the marks of a school: those of its latest snapshot, and over them the ticks of a quick start in the assessment that
 * is open. Ticks carry no words; whatever else is written there counts when it is finalised.
 */
@Injectable()
export class CurrentMarks {
  /** Called in the transaction that changed an answer, so no mark ever outlives what it was made of. */
  async renew(tx: Transaction, schoolId: string): Promise<void> {
    // One after the other: two at once would each miss what the other is changing, and open again what was just closed.
    await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`marks of ${schoolId}`}, 0))`);
    const marks = (await countingAnswers(tx, schoolId)).map(marked);
    await tx.rows(sql`
      with wanted as (
        select * from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb)
          as row(number smallint, mark text, mark_visibility text, words_visibility text, assessment_id uuid)
      ), gone as (
        delete from school_marks where school_id = ${schoolId} and number not in (select number from wanted)
      )
      insert into school_marks (school_id, number, mark, mark_visibility, words_visibility, assessment_id)
      select ${schoolId}, number, mark, mark_visibility, words_visibility, assessment_id from wanted
      on conflict (school_id, number) do update set mark = excluded.mark, mark_visibility = excluded.mark_visibility,
        words_visibility = excluded.words_visibility, assessment_id = excluded.assessment_id
      where (school_marks.mark, school_marks.mark_visibility, school_marks.words_visibility, school_marks.assessment_id)
        is distinct from (excluded.mark, excluded.mark_visibility, excluded.words_visibility, excluded.assessment_id)`);
  }
}

const countingAnswers = (tx: Transaction, schoolId: string): Promise<CountingAnswer[]> =>
  tx.rows<CountingAnswer>(sql`
    with latest as (
      select id from self_assessments where school_id = ${schoolId} and state = 'finalised' order by finalised_at desc, id desc limit 1
    )
    select distinct on (number) number, level, can_be_shared as "canBeShared", learn, assessment_id, mark_visibility, words_visibility,
      state = 'finalised' as finalised
    from assessment_answers join self_assessments on self_assessments.id = assessment_id
    where school_id = ${schoolId} and (assessment_id in (select id from latest) or (state <> 'finalised' and quick_start))
    order by number, state = 'finalised'`);

function marked(answer: CountingAnswer) {
  const mark = markOf(answer);
  const seen = seenBy(mark, { mark: answer.mark_visibility, words: answer.words_visibility });
  return {
    number: answer.number,
    mark,
    mark_visibility: seen.mark,
    words_visibility: answer.finalised ? seen.words : 'own-school',
    assessment_id: answer.assessment_id,
  };
}
