import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stored files that no row holds yet, or none any more, by their key in the store. */
export class UnsettledFiles1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table unsettled_files (store_key text primary key, since timestamptz not null)');
    await runner.query('create index unsettled_files_since_idx on unsettled_files (since)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table unsettled_files');
  }
}
