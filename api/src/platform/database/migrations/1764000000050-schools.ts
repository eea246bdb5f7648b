import { FOLD_SQL } from '@boordosh/shared/formats';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory, searchable by folded names, and the keys that waited for it. */
export class Schools1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(`
      create function fold_for_search(text) returns text language sql immutable strict parallel safe as $fold$ select ${FOLD_SQL} $fold$`);
    await runner.query(`
      create table schools (
        id uuid primary key,
        directory_key text unique,
        name jsonb not null,
        name_sort text not null,
        name_norm text not null default '',
        kind text not null,
        ownership text not null default 'state',
        programme_status text not null default 'none',
        settlement_kind text,
        settlement_group text,
        country text not null default 'KG',
        region text,
        district text,
        settlement text,
        address text,
        latitude double precision,
        longitude double precision,
        instruction_languages text[] not null default '{}',
        grade_from smallint,
        grade_to smallint,
        pupils integer,
        teachers integer,
        shifts smallint,
        email text,
        phone text,
        website text,
        hosting_places integer,
        partnerships_limit smallint not null default 2,
        wanted_modes text[] not null default '{}',
        cluster_id uuid references clusters (id),
        department_id uuid references departments (id),
        verified_at timestamptz,
        created_at timestamptz not null default now(),
        version integer not null default 1
      )`);
    await runner.query(`create index schools_name_idx on schools (name_sort collate "ky-x-icu", id)`);
    await runner.query(`create index schools_region_name_idx on schools (region, name_sort collate "ky-x-icu", id)`);
    await runner.query(`create index schools_name_norm_idx on schools using gin (name_norm gin_trgm_ops)`);
    await runner.query(`create index schools_cluster_id_idx on schools (cluster_id)`);
    await runner.query(`create index schools_department_id_idx on schools (department_id)`);
    await this.foldNames(runner);
    await this.keysThatWaited(runner);
  }

  private async foldNames(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function schools_fold_names() returns trigger language plpgsql as $$
      begin
        new.name_norm := fold_for_search(concat_ws(' ', new.name->>'ky', new.name->>'ru', new.name->>'en', new.settlement));
        return new;
      end $$`);
    await runner.query(`
      create trigger schools_fold_names before insert or update of name, settlement on schools
      for each row execute function schools_fold_names()`);
  }

  private async keysThatWaited(runner: QueryRunner): Promise<void> {
    for (const table of ['persons', 'memberships', 'joining_links']) {
      await runner.query(`alter table ${table} add foreign key (school_id) references schools (id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table schools cascade');
    await runner.query('drop function schools_fold_names, fold_for_search');
  }
}
