import { mayBeShared, sharedByDefault } from '@boordosh/shared/calculations';
import type { Language, VisibilityLevel } from '@boordosh/shared/vocabulary';
import { type Sql, sql, Stale, type Transaction } from '../platform/index.js';
import type { SaveAnswerDto } from './dto/answer.dto.js';

export interface Slot {
  assessmentId: string;
  schoolId: string;
  number: number;
}

export interface Writer {
  personId: string | null;
  language: Language;
  at: Date;
}

/** Writes one slot. @throws Stale when somebody has written it since `version` was read; 0 is a slot nobody has written */
export async function writeAnswer(
  tx: Transaction,
  slot: Slot,
  version: number,
  input: SaveAnswerDto,
  by: Writer,
): Promise<{ quickStart: boolean }> {
  const written = await tx.one<{ quickStart: boolean }>(
    version === 0 ? firstAnswer(slot, input, by) : nextAnswer(slot, version, input, by),
  );
  if (!written) throw new Stale(slot.assessmentId);
  return written;
}

const firstAnswer = (slot: Slot, input: SaveAnswerDto, by: Writer): Sql => sql`
  insert into assessment_answers (assessment_id, number, level, can_be_shared, evidence, offer, learn, lang, mark_visibility,
    words_visibility, changed_at, changed_by_person_id)
  values (${slot.assessmentId}, ${slot.number}, ${input.level}, ${isShared(input)}, ${textOf(input.evidence)},
    ${textOf(input.offer)}, ${textOf(input.learn)}, ${by.language},
    ${chosen(input.markVisibility, chosenBefore(slot, sql`mark_visibility`))},
    ${chosen(input.wordsVisibility, chosenBefore(slot, sql`words_visibility`))}, ${by.at}, ${by.personId})
  on conflict do nothing returning quick_start as "quickStart"`;

const nextAnswer = (slot: Slot, version: number, input: SaveAnswerDto, by: Writer): Sql => sql`
  update assessment_answers set level = ${input.level}, can_be_shared = ${isShared(input)}, evidence = ${textOf(input.evidence)},
    offer = ${textOf(input.offer)}, learn = ${textOf(input.learn)}, lang = ${by.language},
    mark_visibility = ${chosen(input.markVisibility, sql`mark_visibility`)},
    words_visibility = ${chosen(input.wordsVisibility, sql`words_visibility`)},
    changed_at = ${by.at}, changed_by_person_id = ${by.personId}, version = version + 1
  where assessment_id = ${slot.assessmentId} and number = ${slot.number} and version = ${version}
  returning quick_start as "quickStart"`;

/** What a school has closed stays closed in its next round, until it says otherwise. */
export const chosenBefore = (slot: Slot, column: Sql): Sql => sql`(
  select ${column} from assessment_answers earlier join self_assessments on self_assessments.id = earlier.assessment_id
  where school_id = ${slot.schoolId} and state = 'finalised' and earlier.number = ${slot.number}
  order by finalised_at desc limit 1)`;

/**
 * What is closed while a round is open closes in the snapshot that others see, too; what is opened there waits for the next
 * one. Answers whether there was anything to close.
 */
export async function closeInForce(
  tx: Transaction,
  { assessmentId, schoolId, number }: Slot,
  { mark, words }: { mark: VisibilityLevel | null | undefined; words: VisibilityLevel | null | undefined },
): Promise<boolean> {
  if (!closes(mark) && !closes(words)) return false;
  const closed = await tx.rows(sql`
    update assessment_answers set mark_visibility = ${tighter(mark, sql`mark_visibility`)},
      words_visibility = ${tighter(words, sql`words_visibility`)}, version = version + 1
    where number = ${number} and assessment_id = (
      select id from self_assessments where school_id = ${schoolId} and state = 'finalised'
        and exists (select from self_assessments where id = ${assessmentId} and state <> 'finalised')
      order by finalised_at desc, id desc limit 1)
    returning number`);
  return closed.length > 0;
}

const closes = (level: VisibilityLevel | null | undefined): level is 'own-school' | 'partners' =>
  level === 'own-school' || level === 'partners';

const tighter = (level: VisibilityLevel | null | undefined, now: Sql): Sql =>
  closes(level) ? sql`case when ${now} = 'own-school' then ${now} else ${level}::text end` : now;

const chosen = (level: VisibilityLevel | null | undefined, otherwise: Sql): Sql =>
  level === undefined ? otherwise : sql`${level}::text`;

const isShared = ({ level, canBeShared }: SaveAnswerDto): boolean =>
  level !== null && mayBeShared(level) && (canBeShared ?? sharedByDefault(level));

const textOf = (text: string | null | undefined): string | null => (text === '' ? null : (text ?? null));
