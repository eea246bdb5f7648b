import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which of the eight steps a partnership has reached through what it does together. */
export class PartnershipSteps1764000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partnership_steps (
        partnership_id uuid not null references partnerships (id),
        step text not null,
        reached_at timestamptz not null,
        primary key (partnership_id, step)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table partnership_steps');
  }
}
