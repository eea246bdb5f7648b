import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Self-assessments with their answers, and the narrow table of what each school's answers mean for others. */
export class SelfAssessments1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table self_assessments (
        id uuid primary key,
        school_id uuid not null references schools (id),
        school_year text not null,
        catalogue_version smallint not null,
        state text not null default 'open',
        opened_at timestamptz not null,
        opened_by_person_id uuid references persons (id),
        quick_started_at timestamptz,
        finalised_at timestamptz,
        finalised_by_person_id uuid references persons (id),
        version integer not null default 1
      )`);
    await runner.query(
      `create unique index self_assessments_one_open_key on self_assessments (school_id) where state <> 'finalised'`,
    );
    await runner.query(
      `create index self_assessments_school_id_opened_at_id_idx on self_assessments (school_id, opened_at, id)`,
    );
    await runner.query(`
      create table assessment_answers (
        assessment_id uuid not null references self_assessments (id),
        number smallint not null,
        level text,
        can_be_shared boolean not null default false,
        evidence text,
        offer text,
        learn text,
        lang text not null,
        mark_visibility text,
        words_visibility text,
        quick_start boolean not null default false,
        changed_at timestamptz not null,
        changed_by_person_id uuid references persons (id),
        version integer not null default 1,
        primary key (assessment_id, number)
      )`);
    await runner.query(`
      create table school_marks (
        school_id uuid not null references schools (id),
        number smallint not null,
        mark text not null,
        mark_visibility text not null,
        words_visibility text not null,
        assessment_id uuid not null references self_assessments (id),
        primary key (school_id, number)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table school_marks, assessment_answers, self_assessments');
  }
}
