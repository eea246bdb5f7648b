import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who in the network offers what nobody in a cluster does: counted on every look at that cluster. */
export class Monitoring1764000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index school_marks_offered_idx on school_marks (number, school_id)
      where mark = 'offer' and mark_visibility = 'schools'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index school_marks_offered_idx');
  }
}
