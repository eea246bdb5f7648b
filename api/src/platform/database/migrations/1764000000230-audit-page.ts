import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail is read from its youngest fact on, narrowed by what happened, by whom and at which school. */
export class AuditPage1764000000230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index facts_action_idx on facts (action, id)`);
    await runner.query(`create index facts_actor_id_idx on facts (actor_id, id)`);
    await runner.query(`create index facts_school_ids_idx on facts using gin (school_ids)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index facts_action_idx, facts_actor_id_idx, facts_school_ids_idx`);
  }
}
