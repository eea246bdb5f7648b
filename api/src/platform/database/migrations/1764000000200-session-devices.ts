import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person knows the device of a session by. */
export class SessionDevices1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions add column browser text not null default 'other', add column system text not null default 'other'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sessions drop column browser, drop column system`);
  }
}
