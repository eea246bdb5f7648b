import { DateOnly, Instant, LocalNameDto, Nested, PageQuery, Text, Uuid, Whole } from '../../platform/index.js';

const MOST_SCHOOLS = 50;

/** What to look for in the trail; a file of it ignores where a page begins. */
export class TrailQuery extends PageQuery {
  @Text({ max: 60, optional: true, description: 'A fact as it is recorded, as `claim.verified`.' }) action?: string;
  @Uuid({ optional: true, description: 'Facts that concern this school.' }) schoolId?: string;
  @Uuid({ optional: true, description: 'What this account did.' }) actorId?: string;
  @Uuid({ optional: true, description: 'What happened to this one thing.' }) subjectId?: string;
  @DateOnly({ optional: true, description: 'First day, in the time of Bishkek.' }) from?: string;
  @DateOnly({ optional: true, description: 'Last day, in the time of Bishkek.' }) until?: string;
}

class TrailActorDto {
  @Uuid({ description: 'Id of the account.' }) id!: string;
  @Text({ max: 200, min: 0 }) name!: string;
}

class TrailSchoolDto {
  @Uuid() id!: string;
  @Nested(() => LocalNameDto) name!: LocalNameDto;
}

export class TrailEntryDto {
  @Uuid() id!: string;
  @Whole({
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    nullable: true,
    description: 'Its place in the chain; null until it has one.',
  })
  position!: number | null;
  @Instant() at!: string;
  @Text({ max: 60 }) action!: string;
  @Nested(() => TrailActorDto, { nullable: true, description: 'Null where the platform itself acted.' })
  actor!: TrailActorDto | null;
  @Uuid({ nullable: true }) subjectId!: string | null;
  @Nested(() => TrailSchoolDto, { each: { max: MOST_SCHOOLS } }) schools!: TrailSchoolDto[];
  @Text({ max: 20_000, description: 'Ids and states that belong to it, as JSON: never words that people wrote.' })
  data!: string;
}

export class TrailPageDto {
  @Nested(() => TrailEntryDto, { each: { max: 100 } }) items!: TrailEntryDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
}
