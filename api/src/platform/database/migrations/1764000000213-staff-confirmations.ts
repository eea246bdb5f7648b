import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each September somebody who leads the school says that its list of staff is right. */
export class StaffConfirmations1764000000213 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table staff_confirmations (
        school_id uuid not null references schools (id),
        school_year smallint not null,
        confirmed_by uuid not null references users (id),
        confirmed_at timestamptz not null,
        primary key (school_id, school_year)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table staff_confirmations');
  }
}
