import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts as this person, as lists of staff ask for each line, and who acts for this school. */
export class MembershipLookups1764000000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index memberships_person_id_idx on memberships (person_id) where ended_at is null`);
    await runner.query(`create index memberships_school_id_idx on memberships (school_id) where ended_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index memberships_person_id_idx, memberships_school_id_idx`);
  }
}
